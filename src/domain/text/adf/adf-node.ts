/**
 * A node of an ADF tree as far as it can be trusted: an object that may have a type, content,
 * attributes, marks.
 */
export type AdfNode = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
};

/** The children of a node that are nodes; whatever else stands there is passed over. */
export const childrenOf = ({ content }: AdfNode): readonly AdfNode[] =>
  Array.isArray(content) ? (content.every(isNode) ? content : content.filter(isNode)) : [];

export const isNode = (value: unknown): value is AdfNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An attribute of a node, or undefined. */
export const attribute = ({ attrs }: AdfNode, name: string): unknown => (isRecord(attrs) ? attrs[name] : undefined);

/** An attribute's words, or '' where it has none. */
export const words = (node: AdfNode, name: string): string => {
  const value = attribute(node, name);
  return typeof value === 'string' ? value : '';
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
