import type { Block, ListItem } from '../document';
import { listBlocks } from '../list-blocks';
import type { References } from '../references';
import { listItem } from '../runs';
import { parseInline } from './wiki-inline';

/** Deeper lists than this are kept at this depth. */
const deepest = 12;

type Line = { readonly mark: string; text: string };

const listLine = /^[ \t]*([*#]+|-)[ \t]+(\S.*)$/;

export const isListLine = (line: string): boolean => listLine.test(line);

/**
 * Reads the list that begins at a line; lines below an item that are neither blank nor a block's
 * belong to the item.
 */
export const parseList = (
  lines: readonly string[],
  from: number,
  references: References,
): { readonly blocks: readonly Block[]; readonly next: number } => {
  const read: Line[] = [];
  let next = from;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    const match = listLine.exec(line);
    const last = read.at(-1);
    if (match) read.push({ mark: (match[1] ?? '').slice(0, deepest), text: match[2] ?? '' });
    else if (last && isContinuation(line)) last.text += `\n${line}`;
    else break;
  }
  return { blocks: listsOf(read, 1, references), next };
};

const isContinuation = (line: string): boolean =>
  line.trim() !== '' && !/^[ \t]*(?:h[1-6]\.|bq\. |\||-{4,}|\*[^*\n]{2,60}\*:?[ \t]*$)/.test(line);

/**
 * Lines of one level and those nested below them; a change between `*` and `#` begins another list.
 */
const listsOf = (lines: readonly Line[], level: number, references: References): Block[] => {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  let kind = '';
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    let end = at + 1;
    while (end < lines.length && (lines[end]?.mark.length ?? 0) > level) end += 1;
    const own = line && line.mark.length <= level;
    const mark = (own ? line.mark.at(-1) : line?.mark[level - 1]) ?? '*';
    if (items.length && mark !== kind) {
      blocks.push(...listBlocks(kind === '#', 1, items));
      items = [];
    }
    kind = mark;
    items.push(
      own
        ? listItem(parseInline(line.text, references), listsOf(lines.slice(at + 1, end), level + 1, references))
        : listItem([], listsOf(lines.slice(at, end), level + 1, references)),
    );
    at = end;
  }
  if (items.length) blocks.push(...listBlocks(kind === '#', 1, items));
  return blocks;
};
