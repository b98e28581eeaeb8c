import type { BacklogItem } from '../backlog/backlog-item';
import { criteriaIn, type AcceptanceCriteria } from './criteria/find-acceptance-criteria';
import { outlineOf, type Section } from './reading/outline';
import { normaliseSynonyms } from './reading/topics';
import { findReproduction, type Reproduction } from './reproduction';
import type { RuleSettings } from './rule-settings';

/** An item with what every rule reads of it, read once. */
export type Subject = {
  readonly item: BacklogItem;
  readonly settings: RuleSettings;
  readonly outline: readonly Section[];
  readonly criteria: AcceptanceCriteria;
  /** What the item states of a bug report; read when first asked for. */
  readonly reproduction: () => Reproduction;
};

export const subjectOf = (item: BacklogItem, settings: RuleSettings): Subject => {
  const outline = outlineOf(item.description, synonymsOf(settings.criteriaSynonyms));
  let report: Reproduction | undefined;
  return {
    item,
    settings,
    outline,
    criteria: criteriaIn(item, outline),
    reproduction: () => (report ??= findReproduction(item, outline)),
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
