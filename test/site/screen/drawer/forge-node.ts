/** One node of the ForgeDoc as it stood at one `reconcile`. Nothing changes it afterwards. */
export type ForgeNode = {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly ForgeNode[];
};

const known = new WeakMap<ForgeNode, ForgeNode>();

/**
 * Takes a picture of the ForgeDoc that the reconciler sends. The reconciler goes on changing its
 * own tree in place, so it cannot be drawn from. A part that did not change gives the same picture
 * again, so that React skips it.
 * @throws Error where the value is no ForgeDoc.
 */
export function pictureOf(live: unknown): ForgeNode {
  if (!isForgeNode(live)) throw new Error('reconcile: this is no ForgeDoc (a type, props and children are needed).');
  const children = live.children.map(pictureOf);
  const before = known.get(live);
  if (before !== undefined && sameProps(before, live) && sameMembers(before.children, children)) return before;
  const picture = { type: live.type, key: live.key, props: { ...live.props }, children };
  known.set(live, picture);
  return picture;
}

/** The text of a node and everything below it. */
export function textOf(node: ForgeNode): string {
  if (node.type === 'String') return typeof node.props['text'] === 'string' ? node.props['text'] : '';
  return node.children.map(textOf).join('');
}

/**
 * The children of the wrapper in which a component such as DynamicTable or Popup sends one of its
 * parts.
 */
export function partOf(node: ForgeNode, name: string): readonly ForgeNode[] {
  return node.children.find((child) => child.type === 'ContentWrapper' && child.props['name'] === name)?.children ?? [];
}

function isForgeNode(value: unknown): value is ForgeNode {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'type' in value &&
    typeof value.type === 'string' &&
    'key' in value &&
    typeof value.key === 'string' &&
    'props' in value &&
    typeof value.props === 'object' &&
    'children' in value &&
    Array.isArray(value.children)
  );
}

function sameProps(one: ForgeNode, other: ForgeNode): boolean {
  const names = Object.keys(one.props);
  return (
    names.length === Object.keys(other.props).length && names.every((name) => one.props[name] === other.props[name])
  );
}

function sameMembers(some: readonly ForgeNode[], others: readonly ForgeNode[]): boolean {
  return some.length === others.length && some.every((member, index) => member === others[index]);
}
