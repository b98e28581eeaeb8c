/** What a walk over the tokens of a JSON text finds; lines count from 1. */
export type JsonScan =
  | { readonly kind: 'fault'; readonly line: number; readonly found: string }
  | { readonly kind: 'valid'; readonly elementLines: readonly number[] };

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const token =
  /[\s]*("(?:[^"\\\n\r\t]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[[\]{}:,])/y;

/**
 * Walks a JSON text token by token, which `JSON.parse` does without telling the line: where it
 * stops being JSON, else on which line each element of its top array begins (none where the text is
 * no array).
 */
export const scanJson = (text: string): JsonScan => {
  const lineAt = lineCounter(text);
  const open: string[] = [];
  const elementLines: number[] = [];
  let expected: Expected = 'value';
  let end = 0;
  for (;;) {
    token.lastIndex = end;
    const found = token.exec(text)?.[1];
    const start = found === undefined ? end + leadingSpace(text, end) : token.lastIndex - found.length;
    if (found === undefined && start >= text.length && expected === 'nothing') return { kind: 'valid', elementLines };
    const next: Expected | undefined = found === undefined ? undefined : step(expected, found, open);
    if (found === undefined || next === undefined) {
      return { kind: 'fault', line: lineAt(start), found: wordsFor(text.slice(start)) };
    }
    if (
      open.length - (opens(found) ? 1 : 0) === 1 &&
      open[0] === '[' &&
      expected.startsWith('value') &&
      found !== ']'
    ) {
      elementLines.push(lineAt(start));
    }
    expected = next;
    end = token.lastIndex;
  }
};

const opens = (found: string): boolean => found === '[' || found === '{';

/**
 * What may follow `found`, or nothing where it may not stand here; keeps the brackets that are
 * open.
 */
const step = (expected: Expected, found: string, open: string[]): Expected | undefined => {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : ', or end');
  if (found === ']' || found === '}') {
    const closes = open.at(-1) === (found === ']' ? '[' : '{');
    const allowed = expected === ', or end' || expected === (found === ']' ? 'value or ]' : 'key or }');
    if (!closes || !allowed) return undefined;
    open.pop();
    return afterValue();
  }
  if (found === ',') return expected === ', or end' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  if (found === ':') return expected === ':' ? 'value' : undefined;
  if (expected === 'key' || expected === 'key or }') return found.startsWith('"') ? ':' : undefined;
  if (expected !== 'value' && expected !== 'value or ]') return undefined;
  if (!opens(found)) return afterValue();
  open.push(found);
  return found === '[' ? 'value or ]' : 'key or }';
};

const leadingSpace = (text: string, from: number): number =>
  /^\s*/.exec(text.slice(from, from + 100_000))?.[0].length ?? 0;

const wordsFor = (rest: string): string => {
  const word = /^\S{1,20}/.exec(rest)?.[0];
  return word === undefined ? 'the file ends too early' : `it cannot go on with ${word}`;
};

/** Counts lines only forwards, so that a whole file costs one pass. */
const lineCounter = (text: string): ((offset: number) => number) => {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
};
