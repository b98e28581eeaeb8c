/** A stretch of wiki markup: inside a macro of one kind, or (`macro` undefined) outside of any. */
export type Part = {
  readonly macro: 'code' | 'quote' | 'box' | undefined;
  readonly title: string;
  readonly text: string;
};

const opening = /\{(code|noformat|quote|panel|expand|info|note|tip|warning)(?::([^{}\n]*))?\}/gi;

/**
 * Cuts a text at its block macros. A macro without its end is no macro: nothing says how far it was
 * meant, so only its mark is left out.
 */
export const splitMacros = (text: string): Part[] => {
  const parts: Part[] = [];
  const ends = closings(text);
  let at = 0;
  for (const match of text.matchAll(opening)) {
    const [mark, name = '', parameters = ''] = match;
    if (match.index < at) continue;
    if (text[match.index - 1] === '\\') continue;
    const start = match.index + mark.length;
    const end = ends.next(name.toLowerCase(), start);
    push(parts, undefined, '', text.slice(at, match.index));
    at = start;
    if (end === undefined) continue;
    push(parts, kindOf(name.toLowerCase()), titleOf(parameters), text.slice(start, end.from).replace(/^\n/, ''));
    at = end.to;
  }
  push(parts, undefined, '', text.slice(at));
  return parts;
};

const push = (parts: Part[], macro: Part['macro'], title: string, text: string): void => {
  if (macro !== undefined || text.trim() !== '') parts.push({ macro, title, text });
};

const kindOf = (name: string): Part['macro'] =>
  name === 'code' || name === 'noformat' ? 'code' : name === 'quote' ? 'quote' : 'box';

const titleOf = (parameters: string): string => {
  const named = /(?:^|\|)\s*title=([^|]*)/i.exec(parameters)?.[1];
  return (named ?? (parameters.includes('=') ? '' : parameters)).trim();
};

type Closings = { readonly next: (name: string, from: number) => { from: number; to: number } | undefined };

/**
 * Finds the closing marks of macros; each name's are looked up once, so that many unclosed macros
 * stay linear (D8).
 */
const closings = (text: string): Closings => {
  const byName = new Map<string, { readonly places: readonly number[]; at: number }>();
  const placesOf = (name: string): { readonly places: readonly number[]; at: number } => {
    const known = byName.get(name);
    if (known) return known;
    const mark = new RegExp(`\\{${name}\\}`, 'gi');
    const made = { places: [...text.matchAll(mark)].map(({ index }) => index), at: 0 };
    byName.set(name, made);
    return made;
  };
  return {
    next: (name, from) => {
      const of = placesOf(name);
      while ((of.places[of.at] ?? Infinity) < from) of.at += 1;
      const place = of.places[of.at];
      return place === undefined ? undefined : { from: place, to: place + name.length + 2 };
    },
  };
};
