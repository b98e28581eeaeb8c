/** A rich text, parsed from ADF, wiki markup or Markdown (D3–D5). */
export type TextDocument = {
  readonly blocks: readonly Block[];
  /** Addresses that the text links to, in order, without repeats (D4). */
  readonly links: readonly string[];
  /** Number of media nodes or attachment references in the text (D5). */
  readonly attachments: number;
};

/** A part of a text that stands on lines of its own. */
export type Block =
  /** `bold`: every word of it is bold or underlined, so that it stands as a heading (A2). */
  | { readonly kind: 'paragraph'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'tasks'; readonly items: readonly Task[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** `blocks`: what is nested under the item; `struck`: it is crossed out. */
export type ListItem = { readonly text: string; readonly struck: boolean; readonly blocks: readonly Block[] };

/** A list item with a check box; `done`: it is ticked. */
export type Task = {
  readonly text: string;
  readonly done: boolean;
  readonly struck: boolean;
  readonly blocks: readonly Block[];
};

/** `header`: every cell is a header cell. */
export type TableRow = { readonly header: boolean; readonly cells: readonly string[] };
