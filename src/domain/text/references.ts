/** What is met on the way through a text, beside its blocks. Local to one reading. */
export type References = { readonly links: Set<string>; attachments: number };

export const noReferences = (): References => ({ links: new Set(), attachments: 0 });
