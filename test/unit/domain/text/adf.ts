/** Builders of ADF nodes, named as Atlassian names them. */
export type Node = { readonly type: string; readonly [member: string]: unknown };

export const doc = (...content: readonly Node[]) => ({ version: 1, type: 'doc', content });

export const text = (words: string, ...marks: readonly string[]): Node => ({
  type: 'text',
  text: words,
  ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}),
});

export const linked = (words: string, href: string): Node => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

export const node = (type: string, content: readonly Node[] = [], attrs: object = {}): Node => ({
  type,
  attrs,
  content,
});

export const paragraph = (...content: readonly (string | Node)[]): Node =>
  node(
    'paragraph',
    content.map((part) => (typeof part === 'string' ? text(part) : part)),
  );

export const heading = (level: number, words: string): Node => node('heading', [text(words)], { level });

export const items = (...lines: readonly string[]): Node[] => lines.map((line) => node('listItem', [paragraph(line)]));

export const bulletList = (...lines: readonly string[]): Node => node('bulletList', items(...lines));

export const task = (words: string, state: 'TODO' | 'DONE' = 'TODO'): Node =>
  node('taskItem', [text(words)], { state });

export const row = (cellType: 'tableHeader' | 'tableCell', ...cells: readonly string[]): Node =>
  node(
    'tableRow',
    cells.map((cell) => node(cellType, [paragraph(cell)])),
  );
