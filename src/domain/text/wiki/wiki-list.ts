import type { Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import type { References } from '../references';
import { listItem } from '../runs';
import { parseWikiInline } from './wiki-inline';

/** Deeper lists than this are kept at this depth. */
const deepest = 12;

/** `mark`: `*`, `#` or `-` for each level. */
type Line = { readonly mark: string; text: string };

const listLine = /^[ \t]*([*#]+|-)[ \t]+(\S.*)$/;

/** Whether a line is an item of a list. */
export const isListLine = (line: string): boolean => listLine.test(line);

/**
 * The list that begins at the line `from`, and the index of the line after it. Lines below an item
 * that are neither blank nor a block's belong to the item.
 */
export const parseWikiList = (
  lines: readonly string[],
  from: number,
  references: References,
): { readonly blocks: readonly Block[]; readonly next: number } => {
  const listLines: Line[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const match = listLine.exec(line);
    const last = listLines.at(-1);
    if (match) listLines.push({ mark: (match[1] ?? '').slice(0, deepest), text: match[2] ?? '' });
    else if (last && isContinuation(line)) last.text += `\n${line}`;
    else break;
  }
  return { blocks: listsOf(listLines, 1, references), next };
};

const isContinuation = (line: string): boolean =>
  line.trim() !== '' && !/^[ \t]*(?:h[1-6]\.|bq\. |\||-{4,}|\*[^*\n]{2,60}\*:?[ \t]*$)/.test(line);

/** The lists of one level; a change between `*` and `#` begins another one. */
const listsOf = (lines: readonly Line[], level: number, references: References): Block[] => {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  let kind = '';
  const flush = (): void => {
    if (items.length) blocks.push(...listBlocks(kind === '#', 1, items));
    items = [];
  };
  for (const { mark, text, nested } of entriesOf(lines, level)) {
    if (mark !== kind) flush();
    kind = mark;
    const runs = text === undefined ? [] : parseWikiInline(text, references);
    items.push(listItem(runs, listsOf(nested, level + 1, references)));
  }
  flush();
  return blocks;
};

/** An item with the lines nested under it; `text` is undefined where only deeper lines stand. */
type Entry = { readonly mark: string; readonly text: string | undefined; readonly nested: readonly Line[] };

function* entriesOf(lines: readonly Line[], level: number): Generator<Entry> {
  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    const own = line && line.mark.length <= level ? line : undefined;
    let end = index + 1;
    while (end < lines.length && (lines[end]?.mark.length ?? 0) > level) end += 1;
    const mark = own ? own.mark.at(-1) : line?.mark[level - 1];
    yield { mark: mark ?? '*', text: own?.text, nested: lines.slice(own ? index + 1 : index, end) };
    index = end;
  }
}
