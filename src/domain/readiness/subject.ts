import type { BacklogItem } from '../backlog/backlog-item';
import { criteriaIn, type AcceptanceCriteria } from './criteria/find-acceptance-criteria';
import { outlineOf, type Section } from './reading/outline';
import { normaliseSynonyms } from './reading/topics';
import { findReproduction, type Reproduction } from './reproduction';
import type { RuleSettings } from './rule-settings';
import { isInOtherLanguage } from '../story/language';
import type { Story } from '../story/split-story';
import { storyOf } from '../story/story-of';
import { proseLines } from '../text/plain-text';

/** An item with what every rule reads of it, read once. */
export type Subject = {
  readonly item: BacklogItem;
  readonly settings: RuleSettings;
  readonly outline: readonly Section[];
  readonly criteria: AcceptanceCriteria;
  /** What the item states of a bug report; read when first asked for. */
  readonly reproduction: () => Reproduction;
  /** The user story that it tells, if any (Q1); read when first asked for. */
  readonly story: () => Story | undefined;
  /** It is written in another language than English, which the hints on words do not judge (Q6). */
  readonly inOtherLanguage: () => boolean;
};

export const subjectOf = (item: BacklogItem, settings: RuleSettings): Subject => {
  const outline = outlineOf(item.description, synonymsOf(settings.criteriaSynonyms));
  const criteria = criteriaIn(item, outline);
  let report: Reproduction | undefined;
  let told: { readonly story: Story | undefined } | undefined;
  let other: boolean | undefined;
  return {
    item,
    settings,
    outline,
    criteria,
    reproduction: () => (report ??= findReproduction(item, outline)),
    story: () => (told ??= { story: storyOf(item) }).story,
    inOtherLanguage: () =>
      (other ??= isInOtherLanguage([...proseLines(item.description), ...criteria.items, item.summary].join('\n'))),
  };
};

/** Normalised once for each list, not once for each item. */
const normalised = new WeakMap<readonly string[], ReadonlySet<string>>();

const synonymsOf = (synonyms: readonly string[]): ReadonlySet<string> => {
  const known = normalised.get(synonyms);
  if (known) return known;
  const made = normaliseSynonyms(synonyms);
  normalised.set(synonyms, made);
  return made;
};
