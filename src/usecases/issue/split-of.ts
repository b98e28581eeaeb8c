import { outlineOf } from '../../domain/description/outline/outline';
import { normaliseSynonyms } from '../../domain/description/outline/topics';
import { proposeSplit, type SplitProposal } from '../../domain/fixes/propose-split';
import { tooLarge } from '../../domain/readiness/too-large';
import { findStory } from '../../domain/story/find-story';
import type { ReadIssue } from './read-issue';

/** How an item may be split; undefined where it is not too large, or shows no seam. */
export const splitOf = ({
  item,
  inForce,
  readiness,
}: Pick<ReadIssue, 'item' | 'inForce' | 'readiness'>): SplitProposal | undefined =>
  tooLarge(readiness.findings)
    ? proposeSplit({
        summary: item.summary,
        outline: outlineOf(item.description, normaliseSynonyms(inForce.rules.criteriaSynonyms)),
        criteria: readiness.acceptanceCriteria.items,
        story: findStory(item),
      })
    : undefined;
