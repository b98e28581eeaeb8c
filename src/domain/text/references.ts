/** What is met on the way through a text, beside its blocks. Local to one reading. */
export type Found = { readonly links: Set<string>; attachments: number };

export const nothingFound = (): Found => ({ links: new Set(), attachments: 0 });
