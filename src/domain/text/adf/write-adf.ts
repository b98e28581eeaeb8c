/** A node of Atlassian Document Format. */
export type Node = {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly content?: readonly Node[];
};

/** Plain text. */
export const text = (content: string): Node => ({ type: 'text', text: content });

/** A paragraph of inline nodes. */
export const paragraph = (...content: readonly Node[]): Node => ({ type: 'paragraph', content });

/** A heading of level 3. */
export const heading = (title: string): Node => ({ type: 'heading', attrs: { level: 3 }, content: [text(title)] });

/** A bulleted list of lines, each of inline nodes. */
export const bullets = (lines: readonly (readonly Node[])[]): Node => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [paragraph(...line)] })),
});
