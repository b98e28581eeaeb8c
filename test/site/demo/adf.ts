import { hashOf } from './random';

/** A node of the Atlassian Document Format. */
export type AdfNode = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
};

export type AdfDoc = { readonly version: 1; readonly type: 'doc'; readonly content: readonly AdfNode[] };

/** Inline content: plain strings become text nodes. */
export type Inline = string | AdfNode;

/** What a list item, cell or panel holds: a line of text, or blocks. */
export type Item = Inline | readonly (Inline | AdfNode)[];

export const doc = (content: readonly AdfNode[]): AdfDoc => ({ version: 1, type: 'doc', content });

export const p = (...content: readonly Inline[]): AdfNode => ({ type: 'paragraph', content: content.map(inline) });
export const h = (level: 1 | 2 | 3 | 4 | 5 | 6, ...content: readonly Inline[]): AdfNode => ({
  type: 'heading',
  attrs: { level },
  content: content.map(inline),
});
export const ul = (...items: readonly Item[]): AdfNode => ({ type: 'bulletList', content: items.map(listItem) });
export const ol = (...items: readonly Item[]): AdfNode => ({
  type: 'orderedList',
  attrs: { order: 1 },
  content: items.map(listItem),
});
/** A list of tasks; one that begins with "x " is ticked. */
export const tasks = (...items: readonly string[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: localId(items.join()) },
  content: items.map((item) => ({
    type: 'taskItem',
    attrs: { localId: localId(item), state: item.startsWith('x ') ? 'DONE' : 'TODO' },
    content: [inline(item.replace(/^x /, ''))],
  })),
});
export const table = (head: readonly string[], ...rows: readonly (readonly Item[])[]): AdfNode => ({
  type: 'table',
  attrs: { isNumberColumnEnabled: false, layout: 'default' },
  content: [row('tableHeader', head), ...rows.map((cells) => row('tableCell', cells))],
});
export const panel = (
  panelType: 'info' | 'note' | 'warning' | 'success' | 'error',
  ...content: readonly AdfNode[]
): AdfNode => ({ type: 'panel', attrs: { panelType }, content });
export const expand = (title: string, ...content: readonly AdfNode[]): AdfNode => ({
  type: 'expand',
  attrs: { title },
  content,
});
export const quote = (...content: readonly Inline[]): AdfNode => ({ type: 'blockquote', content: [p(...content)] });
export const code = (language: string, ...lines: readonly string[]): AdfNode => ({
  type: 'codeBlock',
  attrs: { language },
  content: [{ type: 'text', text: lines.join('\n') }],
});
export const rule = (): AdfNode => ({ type: 'rule' });

export const strong = (text: string): AdfNode => ({ type: 'text', text, marks: [{ type: 'strong' }] });
export const em = (text: string): AdfNode => ({ type: 'text', text, marks: [{ type: 'em' }] });
export const mono = (text: string): AdfNode => ({ type: 'text', text, marks: [{ type: 'code' }] });
export const link = (text: string, href: string): AdfNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
});
export const br = (): AdfNode => ({ type: 'hardBreak' });
export const emoji = (shortName: string, text: string): AdfNode => ({ type: 'emoji', attrs: { shortName, text } });
export const lozenge = (text: string, color: 'neutral' | 'blue' | 'red' | 'yellow' | 'green'): AdfNode => ({
  type: 'status',
  attrs: { text, color, localId: localId(text) },
});
export const mention = (id: string, name: string): AdfNode => ({ type: 'mention', attrs: { id, text: `@${name}` } });
/** A date at midnight UTC of the given day (`yyyy-MM-dd`). */
export const date = (day: string): AdfNode => ({ type: 'date', attrs: { timestamp: String(Date.parse(day)) } });
export const card = (url: string): AdfNode => ({ type: 'inlineCard', attrs: { url } });

const inlineTypes = new Set(['text', 'hardBreak', 'emoji', 'status', 'mention', 'date', 'inlineCard']);
const inline = (content: Inline): AdfNode => (typeof content === 'string' ? { type: 'text', text: content } : content);
const isList = (item: Item): item is readonly (Inline | AdfNode)[] => Array.isArray(item);

/** Blocks stay; runs of inline content become one paragraph each. */
const blocks = (item: Item): readonly AdfNode[] => {
  const parts = (isList(item) ? item : [item]).map(inline);
  return parts.reduce<readonly AdfNode[]>((made, part) => {
    if (!inlineTypes.has(part.type)) return [...made, part];
    const last = made.at(-1);
    if (last?.type !== 'paragraph') return [...made, { type: 'paragraph', content: [part] }];
    return [...made.slice(0, -1), { ...last, content: [...(last.content ?? []), part] }];
  }, []);
};
const listItem = (item: Item): AdfNode => ({ type: 'listItem', content: blocks(item) });
const row = (type: 'tableHeader' | 'tableCell', cells: readonly Item[]): AdfNode => ({
  type: 'tableRow',
  content: cells.map((cell) => ({ type, attrs: {}, content: blocks(cell) })),
});
/** Editors give random ids; ours follow the content, so that the same text is the same document. */
const localId = (text: string): string => (hashOf(text) >>> 0).toString(16).padStart(8, '0');
