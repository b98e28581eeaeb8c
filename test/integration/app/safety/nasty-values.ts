import fc from 'fast-check';

/*
 * What a screen would never send: wrong types, numbers out of range, words that mean something to
 * JavaScript, to JQL or to storage.
 */

const words = [
  ...['', ' ', 'NaN', 'Infinity', '-1', '1e999', '0x10', 'null', 'true', '[object Object]'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ...['" OR project = WEB OR summary ~ "', "') OR 1=1 --", 'x" ORDER BY created', '\\"', '\\', 'key in (WEB-1)'],
  ...[
    'backlog:10001:7:ledger',
    '../../secret',
    '{{x}}',
    '${x}',
    '<script>',
    '\u0000',
    '\ud800',
    '\u202e',
    '🙂'.repeat(200),
  ],
  ...['MOB', 'WEB', 'NONE', 'WEB-1', 'x'.repeat(255), 'x'.repeat(256), 'y'.repeat(20_000)],
] as const;

const numbers = [-1, -0, 0, 1, 7, 8, 9, 25, 26, 42, 43, 999_999, 1.5, 1e21, 1e308, -1e308, 2 ** 31, 2 ** 53, 5e-324];

/** Nested so deep that whoever walks it by recursion is put to the test. */
const deep = (depth: number): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { nested: value };
  return value;
};

export const nastyWord = fc.constantFrom(...words);

export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: nastyWord },
  { weight: 4, arbitrary: fc.constantFrom(...numbers) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, [], {}) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(3, 40, 800).map(deep) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

/**
 * An object whose own member is called so, which `{ [name]: value }` does not give for `__proto__`.
 */
const withMember = (object: object, name: string, value: unknown): object =>
  Object.defineProperty({ ...object }, name, { value, enumerable: true, configurable: true, writable: true });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with one thing in it replaced, added or taken away. */
export const spoilt = (value: unknown): fc.Arbitrary<unknown> => {
  if (!isObject(value)) return nasty;
  const names = Object.keys(value);
  const name = names.length === 0 ? nastyWord : fc.constantFrom(...names);
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(name, nasty).map(([member, with_]) => withMember(value, member, with_)) },
    {
      weight: 2,
      arbitrary: name.chain((member) => spoilt(value[member]).map((inner) => withMember(value, member, inner))),
    },
    { weight: 1, arbitrary: fc.tuple(nastyWord, nasty).map(([member, with_]) => withMember(value, member, with_)) },
    {
      weight: 1,
      arbitrary: name.map((member) => Object.fromEntries(Object.entries(value).filter(([key]) => key !== member))),
    },
  );
};
