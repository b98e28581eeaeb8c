/** A node of Atlassian Document Format. */
export type Node = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly content?: readonly Node[];
};

export const text = (words: string): Node => ({ type: 'text', text: words });

export const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });

export const heading = (name: string): Node => ({ type: 'heading', attrs: { level: 3 }, content: [text(name)] });

export const bullets = (lines: readonly (readonly Node[])[]): Node => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(...line)] })),
});
