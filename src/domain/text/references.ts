import type { Block, TextDocument } from './document';

/** The links and attachments that a parser meets on its way through one text. */
export type References = { readonly links: Set<string>; attachments: number };

/** Where a parser starts. */
export const noReferences = (): References => ({ links: new Set(), attachments: 0 });

/** The document of the blocks and references of one text. */
export const documentOf = (blocks: readonly Block[], { links, attachments }: References): TextDocument => ({
  blocks,
  links: [...links],
  attachments,
});
