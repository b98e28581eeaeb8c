import { type AcceptanceCriteria, criteriaIn } from '../description/criteria/find-acceptance-criteria';
import { type TemplateLines, isOfTemplate, templateLines } from '../description/criteria/template-lines';
import { type Reproduction, findReproduction } from '../description/find-reproduction';
import { outlineOf } from '../description/outline/outline';
import type { Section } from '../description/outline/section';
import { normaliseSynonyms } from '../description/outline/topics';
import type { BacklogItem } from '../items/backlog-item';
import { isInUnknownLanguage, mayBeOtherLanguage } from '../description/known-language';
import { findStory } from '../story/find-story';
import { isInOtherLanguage } from '../story/language';
import type { Story } from '../story/parse-story';
import type { ReadinessSettings } from './readiness-settings';
import type { TeamFacts } from './size-limit';

/** An item with what the checks look at, parsed once. The functions parse when first called. */
export type CheckedItem = CheckedFacts & {
  readonly item: BacklogItem;
  readonly outline: readonly Section[];
  readonly criteria: AcceptanceCriteria;
  /** What the item states of a bug report. */
  readonly reproduction: () => Reproduction;
  /** The user story that it tells, if any (Q1). */
  readonly story: () => Story | undefined;
  /** It is written in another language than English, which the hints on words do not judge (Q6). */
  readonly inOtherLanguage: () => boolean;
  /** It is written in a language whose titles the app does not know (A19). */
  readonly inUnknownLanguage: () => boolean;
};

/** What the checks on estimate and links look at. */
export type CheckedFacts = {
  readonly item: Pick<BacklogItem, 'estimate' | 'links' | 'flagged'>;
  readonly settings: ReadinessSettings;
  readonly team: TeamFacts;
};

/** Parses an item for the checks. */
export const checkedItem = (item: BacklogItem, settings: ReadinessSettings, team: TeamFacts = {}): CheckedItem => {
  const { synonyms, template } = parsedSettings(settings);
  const outline = withoutTemplate(outlineOf(item.description, synonyms), template);
  const criteria = criteriaIn(item, { outline, template, order: settings.criteriaOrder });
  return {
    item,
    settings,
    team,
    outline,
    criteria,
    reproduction: once(() => findReproduction(item, outline)),
    story: once(() => findStory(item)),
    inOtherLanguage: once(() => isInOtherLanguage(linesOf(item, outline, criteria))),
    inUnknownLanguage: once(() => mayBeOtherLanguage(outline) && isInUnknownLanguage(linesOf(item, outline, criteria))),
  };
};

type ParsedSettings = { readonly synonyms: ReadonlySet<string>; readonly template: TemplateLines };

/** Parsed once for each set of rules, not once for each item. */
const parsed = new WeakMap<ReadinessSettings, ParsedSettings>();

const parsedSettings = (settings: ReadinessSettings): ParsedSettings => {
  const earlier = parsed.get(settings);
  if (earlier) return earlier;
  const latest = {
    synonyms: normaliseSynonyms(settings.criteriaSynonyms),
    template: templateLines(settings.criteriaTemplate),
  };
  parsed.set(settings, latest);
  return latest;
};

/** The lines of the team's template under a heading of criteria are nobody's own. */
const withoutTemplate = (outline: readonly Section[], template: TemplateLines): readonly Section[] =>
  outline.some(isOfCriteria)
    ? outline.map((section) =>
        isOfCriteria(section)
          ? { ...section, own: section.own.filter((line) => !isOfTemplate(line, template)) }
          : section,
      )
    : outline;

const isOfCriteria = ({ topics }: Section): boolean => topics.includes('criteria');

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What is written: the text by sections, the criteria, the summary. Lazy: few lines often do. */
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
