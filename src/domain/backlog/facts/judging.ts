import type { FieldIds } from '../../fields/field-ids';
import type { ReadingRules } from '../../fields/choose-field-ids';
import { linkLists } from '../../links/link-settings';
import { moscowCategories } from '../../priority/moscow-settings';
import type { ReadinessRules } from '../../readiness/readiness-rules';
import type { TeamFacts } from '../../readiness/size-limit';
import type { FactSettings } from './item-facts';
import type { Judging } from './judge-facts';
import { type RulesMark, type TextSettings, toRulesMark, toTextSettings } from '../ledger-marks';

/** By what the facts of a backlog are judged, where its estimates are read from these fields. */
export const judgingOf = (
  { rules, team }: { readonly rules: ReadinessRules; readonly team: TeamFacts },
  { estimate }: Pick<FieldIds, 'estimate'>,
): Judging => ({
  rules,
  team,
  unit: estimate.kind === 'field' && estimate.unit === 'seconds' ? 'seconds' : 'points',
});

/**
 * Names the rules and the velocity that figures are judged by: figures of the same name need not be
 * judged anew. Stored with them.
 */
export const judgedByOf = ({
  version,
  overridesVersion,
  team,
}: {
  readonly version: number;
  readonly overridesVersion?: number | undefined;
  readonly team: TeamFacts;
}): RulesMark => toRulesMark(JSON.stringify([version, overridesVersion ?? 0, team.velocity ?? null]));

/** The rules that an item's text and links are read by. */
export type TextRules = FactSettings & ReadingRules;

/**
 * Names the settings that texts and links are read by: with others, facts must be read anew.
 * Stored with them.
 */
export const textSettingsOf = (rules: TextRules): TextSettings => {
  const settings = [
    rules.minimumWords,
    rules.minimumCriteria,
    rules.criteriaSynonyms,
    rules.criteriaOrder,
    rules.criteriaTemplate,
    [rules.fields.estimate, rules.fields.acceptanceCriteria, rules.fields.checklist, rules.fields.moscow],
    moscowCategories.map((category) => rules.priority.moscow.words[category]),
    linkLists.map((list) => rules.links[list]),
  ];
  return toTextSettings(JSON.stringify(settings));
};
