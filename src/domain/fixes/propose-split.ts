import type { Section } from '../description/outline/section';
import type { BacklogItem } from '../items/backlog-item';
import type { Story } from '../story/parse-story';
import { criteriaGroups } from './criteria-groups';
import { handOutCriteria } from './hand-out-criteria';
import { shortLine } from './short-line';
import { headingSeams, listSeams, type Seam } from './text-seams';
import { wishSeams } from './wish-seams';

/**
 * Where a large item may be split: drafts of items, at most five. `by`: groups of its acceptance
 * criteria, sub-headings or a list of its description, or the two actions that its wish joins.
 */
export type SplitProposal = {
  readonly by: 'criteria' | 'headings' | 'list' | 'wish';
  readonly parts: readonly SplitPart[];
};

/**
 * `title`: of the item that it would be, and no other part has it. `topic`: what sets it apart.
 * `lines`: what of the description is about it. `criteria`: those that would go with it.
 */
export type SplitPart = {
  readonly title: string;
  readonly topic: string;
  readonly lines: readonly string[];
  readonly criteria: readonly string[];
};

/** A large item as far as a split looks at it. */
export type Splittable = Pick<BacklogItem, 'summary'> & {
  readonly outline: readonly Section[];
  readonly criteria: readonly string[];
  readonly story: Story | undefined;
};

/**
 * Groups of criteria first, then sub-headings, lists and the wish; undefined where none shows a
 * seam. Every criterion stands with exactly one part.
 */
export const proposeSplit = ({ summary, outline, criteria, story }: Splittable): SplitProposal | undefined => {
  const groups = criteriaGroups(criteria);
  if (groups.length > 1)
    return {
      by: 'criteria',
      parts: asParts(
        groups.map(({ topic, items }) => ({ title: within(summary, topic), topic, lines: [], criteria: items })),
      ),
    };
  const found = [
    { by: 'headings', seams: headingSeams(outline) } as const,
    { by: 'list', seams: listSeams(outline) } as const,
    { by: 'wish', seams: wishSeams(story?.parts.means) } as const,
  ].find(({ seams }) => seams.length > 1);
  if (found === undefined) return undefined;
  const { by, seams } = found;
  return { by, parts: asParts(withCriteria(seams, criteria, by === 'wish' ? undefined : summary)) };
};

/** `summary`: of the item, where a topic alone would not say what it belongs to. */
const withCriteria = (
  seams: readonly Seam[],
  criteria: readonly string[],
  summary: string | undefined,
): readonly SplitPart[] => {
  const handedOut = handOutCriteria(criteria, seams);
  return seams.map(({ topic, lines }, index) => ({
    title: summary === undefined ? topic : within(summary, topic),
    topic,
    lines,
    criteria: handedOut[index] ?? [],
  }));
};

/** Jira takes 255 characters for a summary. */
const within = (summary: string, topic: string): string => `${shortLine(summary)}: ${shortLine(topic)}`;

/** With titles that tell the parts apart. */
const asParts = (parts: readonly SplitPart[]): readonly SplitPart[] => {
  const taken = new Set<string>();
  return parts.map((part) => {
    let title = part.title;
    for (let number = 2; taken.has(title); number += 1) title = `${part.title} (${number})`;
    taken.add(title);
    return { ...part, title };
  });
};
