/**
 * The texts of lines of prose that are marked as items, without their marks; undefined for the
 * others (A4, A18). A number, a bullet or a box marks a line by itself; letters, Roman numerals,
 * icons and other signs do where they count up or come again in another line: "A. Smith may log in"
 * begins with an initial.
 */
export const markedItems = (lines: readonly string[]): readonly (string | undefined)[] => {
  const series = lines.map(seriesMark);
  const kinds = kindsThatGoOn(series);
  return lines.map((line, index) => {
    const clear = clearMark.exec(line);
    if (clear) return line.slice(clear[0].length).trim();
    const mark = series[index];
    return mark && kinds.has(mark.kind) ? line.slice(mark.length).trim() : undefined;
  });
};

/** A line without the mark of an item before it, for what looks at how a line begins. */
export const withoutMark = (line: string): string => {
  const mark = /^\s*[\p{L}\p{N}"'“„«]/u.test(line) ? clearMark.exec(line) : (clearMark.exec(line) ?? icon.exec(line));
  return mark ? line.slice(mark[0].length) : line;
};

/** `1.`, `(2)`, `1.2`, `a)`, `•`, `- `, `[ ]`, `(/)`, `①`, `一、`. */
const clearMark =
  /^\s*(?:(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,3}(?=\s)|[(（]?\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*[.)）、．]|[(（]?[a-z][)）]|[一二三四五六七八九十]{1,3}[、．.]|[•●▪◦‣·–*+-]|\((?:\/|x|!|\?|\+|-|on|off|\*[rgby]?|[iyn])\))\s*(?:\[[ xX]?\]\s*)?(?=\s|(?<=[.)）、．•●▪◦‣·]\s?)\S)|\[[ xX]?\]\s|[☐☑✅✔✓]\uFE0F?\s*|[①-⑳❶-❿]\s*)/u;

/** An emoji as a sign or by its short name. */
const icon = /^\s*(?:(?:\p{Extended_Pictographic}|\p{S})[\uFE0F\u200D]*)+\s*|^\s*:[a-z0-9_+-]{1,30}:\s*/u;

type SeriesMark = { readonly kind: string; readonly mark: string; readonly length: number };

const seriesMark = (line: string): SeriesMark | undefined => {
  const sign = icon.exec(line);
  if (sign) return { kind: 'icon', mark: '', length: sign[0].length };
  const letter = /^\s*[(（]?(\p{L}|[ivxl]{1,5}|[IVXL]{1,5})[.)）、．](?=\s)/u.exec(line);
  if (letter) return { kind: 'letter', mark: letter[1] ?? '', length: letter[0].length };
  const named = /^\s*(\p{L}{1,12})[ .#-]{0,2}(\p{Nd}{1,3})\s?[.:)–—-](?=\s)/u.exec(line);
  if (named) return { kind: (named[1] ?? '').toLowerCase(), mark: named[2] ?? '', length: named[0].length };
  const other = /^\s*([^\p{L}\p{N}\s"'“„«([{<]{1,3})\s+(?=\S)/u.exec(line);
  return other ? { kind: other[1] ?? '', mark: '', length: other[0].length } : undefined;
};

/** The kinds of which two marks follow each other, counting up where they count. */
const kindsThatGoOn = (marks: readonly (SeriesMark | undefined)[]): ReadonlySet<string> => {
  const last = new Map<string, string>();
  const goingOn = new Set<string>();
  for (const found of marks) {
    if (!found) continue;
    const before = last.get(found.kind);
    if (before !== undefined && (found.mark === '' || countsUp(before, found.mark))) goingOn.add(found.kind);
    last.set(found.kind, found.mark);
  }
  return goingOn;
};

/** Letters by their order, numerals of several letters by being others. */
const countsUp = (before: string, after: string): boolean =>
  before !== after && (before.length > 1 || after.length > 1 || before < after);
