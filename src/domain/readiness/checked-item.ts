import { type AcceptanceCriteria, criteriaIn } from '../description/criteria/find-acceptance-criteria';
import { type TemplateLines, isOfTemplate, templateLines } from '../description/criteria/template-lines';
import { type Reproduction, findReproduction } from '../description/find-reproduction';
import { outlineOf } from '../description/outline/outline';
import type { Section } from '../description/outline/section';
import { normaliseSynonyms } from '../description/outline/topics';
import type { BacklogItem } from '../items/backlog-item';
import { findStory } from '../story/find-story';
import { isInOtherLanguage } from '../story/language';
import type { Story } from '../story/parse-story';
import type { ReadinessSettings } from './readiness-settings';
import type { TeamFacts } from './size-limit';

/** An item with what every rule reads of it, read once. */
export type CheckedItem = {
  readonly item: BacklogItem;
  readonly settings: ReadinessSettings;
  readonly team: TeamFacts;
  readonly outline: readonly Section[];
  readonly criteria: AcceptanceCriteria;
  /** What the item states of a bug report; read when first asked for. */
  readonly reproduction: () => Reproduction;
  /** The user story that it tells, if any (Q1); read when first asked for. */
  readonly story: () => Story | undefined;
  /** It is written in another language than English, which the hints on words do not judge (Q6). */
  readonly inOtherLanguage: () => boolean;
};

export const checkedItem = (item: BacklogItem, settings: ReadinessSettings, team: TeamFacts = {}): CheckedItem => {
  const { synonyms, template } = wordsOf(settings);
  const outline = ownOnly(outlineOf(item.description, synonyms), template);
  const criteria = criteriaIn(item, { outline, template, order: settings.criteriaOrder });
  let report: Reproduction | undefined;
  let told: { readonly story: Story | undefined } | undefined;
  let other: boolean | undefined;
  return {
    item,
    settings,
    team,
    outline,
    criteria,
    reproduction: () => (report ??= findReproduction(item, outline)),
    story: () => (told ??= { story: findStory(item) }).story,
    inOtherLanguage: () => (other ??= isInOtherLanguage(linesOf(item, outline, criteria))),
  };
};

/** The lines of the team's template under a heading of criteria are nobody's own. */
const ownOnly = (outline: readonly Section[], template: TemplateLines): readonly Section[] =>
  outline.some(({ topics }) => topics.includes('criteria'))
    ? outline.map((section) =>
        section.topics.includes('criteria')
          ? { ...section, own: section.own.filter((line) => !isOfTemplate(line, template)) }
          : section,
      )
    : outline;

/**
 * What is written, as far as somebody reads on: the text by sections, the criteria, the summary.
 */
function* linesOf(
  { summary }: BacklogItem,
  outline: readonly Section[],
  { items }: AcceptanceCriteria,
): Generator<string> {
  for (const { title, own } of outline) {
    yield title;
    yield* own;
  }
  yield* items;
  yield summary;
}

type SettingWords = { readonly synonyms: ReadonlySet<string>; readonly template: TemplateLines };

/** Read once for each set of rules, not once for each item. */
const known = new WeakMap<ReadinessSettings, SettingWords>();

const wordsOf = (settings: ReadinessSettings): SettingWords => {
  const read = known.get(settings);
  if (read) return read;
  const made = {
    synonyms: normaliseSynonyms(settings.criteriaSynonyms),
    template: templateLines(settings.criteriaTemplate),
  };
  known.set(settings, made);
  return made;
};
