/**
 * How administrators have links read, by the words that an item says of the other one. Words that
 * the app knows stand for all their forms and languages, and for what the other end says; any
 * others for themselves. What stands in no list may block.
 */
export type LinkSettings = {
  /** What an item says that waits for the other one. */
  readonly blocks: readonly string[];
  /** What either item says, or the name of a type of link. */
  readonly doesNotBlock: readonly string[];
  /** The same: items behind such links are named and hold nothing back. */
  readonly mayBlock: readonly string[];
};

export const linkLists = ['blocks', 'doesNotBlock', 'mayBlock'] as const satisfies readonly (keyof LinkSettings)[];

export type LinkList = (typeof linkLists)[number];

/** Each list as a person reads it. */
export const linkListNames: Readonly<Record<LinkList, string>> = {
  blocks: 'Links that block',
  doesNotBlock: 'Links that do not block',
  mayBlock: 'Links that may block',
};

/** Whether both have every link read alike. */
export const sameLinks = (a: LinkSettings, b: LinkSettings): boolean =>
  linkLists.every(
    (list) => a[list].length === b[list].length && a[list].every((entry, index) => entry === b[list][index]),
  );
