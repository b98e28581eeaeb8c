import { bullets, heading, type Node, paragraph, text } from '../text/adf/write-adf';
import type { SplitPart } from './propose-split';

const messages = {
  from: (key: string) => `Split from ${key}.`,
  criteria: 'Acceptance criteria',
};

/** A whole document, as Jira takes it for a description. */
export type PartDocument = Node & { readonly version: 1; readonly type: 'doc' };

/**
 * The description of an item that is split off: where it comes from, what was written about it, and
 * its criteria under a heading that is recognised again (A2). Text nodes are neither empty nor of
 * several lines (D9).
 */
export const partAsDocument = ({ lines, criteria }: SplitPart, from: string): PartDocument => ({
  type: 'doc',
  version: 1,
  content: [
    paragraph(text(messages.from(from))),
    ...lines.flatMap(inOneLine).map((line) => paragraph(text(line))),
    ...section(criteria.flatMap(inOneLine)),
  ],
});

const section = (criteria: readonly string[]): readonly Node[] =>
  criteria.length === 0 ? [] : [heading(messages.criteria), bullets(criteria.map((criterion) => [text(criterion)]))];

/** None where nothing is left. */
const inOneLine = (line: string): readonly string[] => {
  const whole = line.replace(/\s+/g, ' ').trim();
  return whole === '' ? [] : [whole];
};
