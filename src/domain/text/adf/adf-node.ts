/** A node of an ADF tree. Its members are checked where they are used. */
export type AdfNode = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
  readonly attrs?: unknown;
  readonly marks?: unknown;
};

/** The children of a node that are nodes; anything else is passed over. */
export const childrenOf = ({ content }: AdfNode): readonly AdfNode[] => {
  if (!Array.isArray(content)) return [];
  return content.every(isNode) ? content : content.filter(isNode);
};

/** Whether a value is an object, as all nodes are. */
export const isNode = (value: unknown): value is AdfNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An attribute of a node, or undefined. */
export const attribute = ({ attrs }: AdfNode, name: string): unknown => (isRecord(attrs) ? attrs[name] : undefined);

/** An attribute that is a string, or ''. */
export const stringAttribute = (node: AdfNode, name: string): string => {
  const value = attribute(node, name);
  return typeof value === 'string' ? value : '';
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
