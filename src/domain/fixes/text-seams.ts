import type { Section } from '../description/outline/section';
import type { Block } from '../text/document';
import { proseLines } from '../text/plain-text';

const messages = { more: (topic: string, more: number) => `${topic} and ${more} more` };

/** What one part of a split is about, and the lines of the description that say so. */
export type Seam = { readonly topic: string; readonly lines: readonly string[] };

/** More would be a list of tasks. */
const mostSeams = 5;

/** Sub-headings that somebody chose for this item, each with what stands under it. */
export const headingSeams = (outline: readonly Section[]): readonly Seam[] =>
  atMost(
    outline
      .filter(({ title, topics, own }) => hasWord(title) && topics.length === 0 && own.length > 0)
      .map(({ title, own }) => ({ topic: topicOf(title), lines: own })),
  );

/** The entries of the longest list that announces nothing else. */
export const listSeams = (outline: readonly Section[]): readonly Seam[] => {
  let longest: readonly Seam[] = [];
  for (const { topics, blocks } of outline)
    if (topics.length === 0)
      for (const block of blocks) {
        const entries = entriesOf(block);
        if (entries.length > longest.length) longest = entries;
      }
  return atMost(longest);
};

const entriesOf = (block: Block): readonly Seam[] => {
  if (block.kind !== 'list' && block.kind !== 'tasks') return [];
  const entries: readonly { readonly text: string; readonly struck: boolean; readonly blocks: readonly Block[] }[] =
    block.items;
  return entries
    .filter(({ text, struck }) => !struck && hasWord(text))
    .map(({ text, blocks }) => ({
      topic: topicOf(labelOf(text) ?? text.split('\n', 1)[0] ?? ''),
      lines: [...text.split('\n').filter(hasWord), ...proseLines({ blocks, links: [], attachments: 0 })],
    }));
};

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

const topicOf = (line: string): string => line.trim().replace(/[\s.,;:]+$/u, '');

/** "Close match" of "Close match: the right name is shown". */
const labelOf = (text: string): string | undefined => /^\s*(\p{L}[^:\n]{1,38}):\s/u.exec(text)?.[1];

/** Neighbours are put together where there are too many, so that nothing is lost. */
const atMost = (seams: readonly Seam[]): readonly Seam[] => {
  if (seams.length <= mostSeams) return seams;
  const size = Math.ceil(seams.length / mostSeams);
  const together: Seam[] = [];
  for (let start = 0; start < seams.length; start += size) {
    const [first, ...more] = seams.slice(start, start + size);
    if (first === undefined) continue;
    together.push({
      topic: more.length === 0 ? first.topic : messages.more(first.topic, more.length),
      lines: [first, ...more].flatMap(withTopic),
    });
  }
  return together;
};

/** A heading is said before what stands under it; an entry of a list says itself. */
const withTopic = ({ topic, lines }: Seam): readonly string[] =>
  lines[0]?.startsWith(topic) === true ? lines : [topic, ...lines];
