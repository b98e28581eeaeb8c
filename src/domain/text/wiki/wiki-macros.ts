/** A stretch of wiki markup: inside a macro of one kind, or (`macro` undefined) outside of any. */
export type WikiPart = {
  readonly macro: MacroKind | undefined;
  readonly title: string;
  readonly text: string;
};

type MacroKind = 'code' | 'quote' | 'box';

const opening = /\{(code|noformat|quote|panel|expand|info|note|tip|warning)(?::([^{}\n]*))?\}/gi;

/**
 * Cuts a text at its block macros. A macro without an end is no macro, since nothing says how far
 * it was meant: only its mark is left out.
 */
export const splitMacros = (text: string): WikiPart[] => {
  const parts: WikiPart[] = [];
  const push = (part: WikiPart): void => {
    if (part.macro !== undefined || part.text.trim() !== '') parts.push(part);
  };
  const closings = closingsIn(text);
  let from = 0;
  for (const match of text.matchAll(opening)) {
    const [mark, name = '', parameters = ''] = match;
    if (match.index < from || text[match.index - 1] === '\\') continue;
    const start = match.index + mark.length;
    const closing = closings.next(name.toLowerCase(), start);
    push({ macro: undefined, title: '', text: text.slice(from, match.index) });
    from = start;
    if (closing === undefined) continue;
    const content = text.slice(start, closing.from).replace(/^\n/, '');
    push({ macro: kindOf(name.toLowerCase()), title: titleOf(parameters), text: content });
    from = closing.to;
  }
  push({ macro: undefined, title: '', text: text.slice(from) });
  return parts;
};

const kindOf = (name: string): MacroKind => {
  if (name === 'code' || name === 'noformat') return 'code';
  return name === 'quote' ? 'quote' : 'box';
};

const titleOf = (parameters: string): string => {
  const named = /(?:^|\|)\s*title=([^|]*)/i.exec(parameters)?.[1];
  return (named ?? (parameters.includes('=') ? '' : parameters)).trim();
};

/** `next`: the first closing mark of a macro at or after an index. Ask with rising indexes. */
type Closings = { readonly next: (name: string, from: number) => { from: number; to: number } | undefined };

/** Where the closing marks of one macro stand; those before `passed` lie behind. */
type Marks = { readonly indexes: readonly number[]; passed: number };

/** Each macro's marks are looked up once, so that many unclosed macros stay linear (D8). */
const closingsIn = (text: string): Closings => {
  const byName = new Map<string, Marks>();
  const marksOf = (name: string): Marks => {
    let marks = byName.get(name);
    if (marks === undefined) {
      const mark = new RegExp(`\\{${name}\\}`, 'gi');
      marks = { indexes: [...text.matchAll(mark)].map(({ index }) => index), passed: 0 };
      byName.set(name, marks);
    }
    return marks;
  };
  return {
    next: (name, from) => {
      const marks = marksOf(name);
      while ((marks.indexes[marks.passed] ?? Infinity) < from) marks.passed += 1;
      const index = marks.indexes[marks.passed];
      return index === undefined ? undefined : { from: index, to: index + name.length + 2 };
    },
  };
};
