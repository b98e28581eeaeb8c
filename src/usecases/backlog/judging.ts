import type { Judging } from '../../domain/backlog/judge-facts';
import type { FieldIds } from '../../domain/fields/field-ids';
import type { Rules } from '../../domain/rules/rules';
import type { ProjectRulesInForce } from '../project/rules-in-force';

/**
 * What the facts of a backlog are judged by: the rules in force and what its estimates are numbers
 * of.
 */
export const judgingOf = ({ rules, team }: ProjectRulesInForce, { estimate }: FieldIds): Judging => ({
  rules,
  team,
  unit: estimate.kind === 'field' && estimate.unit === 'seconds' ? 'seconds' : 'points',
});

/** Names that judging: figures of the same name need not be judged anew. */
export const judgedByOf = ({ version, overridesVersion, team }: ProjectRulesInForce): string =>
  JSON.stringify([version, overridesVersion ?? 0, team.velocity ?? null]);

/**
 * The settings that an item's text is read by: with others its facts cannot be judged anew, only
 * read anew.
 */
export const textSettingsOf = (rules: Rules): string =>
  JSON.stringify([
    rules.minimumWords,
    rules.minimumCriteria,
    rules.criteriaSynonyms,
    rules.criteriaOrder,
    rules.criteriaTemplate,
    [rules.fields.estimate, rules.fields.acceptanceCriteria, rules.fields.checklist],
  ]);
