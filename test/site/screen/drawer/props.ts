import * as v from 'valibot';

/** The kinds of props that UI Kit components share; every one of them may be left out. */
export const words = v.exactOptional(v.string());
export const number = v.exactOptional(v.number());
export const flag = v.exactOptional(v.boolean());
export const testId = words;

/** One of a fixed set of words. */
export const oneOf = <const T extends readonly string[]>(...options: T) => v.exactOptional(v.picklist(options));

/** A function of the app. */
export const handler = v.exactOptional(
  v.custom<(...given: unknown[]) => unknown>((value) => typeof value === 'function', 'a function'),
);

/** A space token of the design system. */
export const space = oneOf(
  'space.0',
  'space.025',
  'space.050',
  'space.075',
  'space.100',
  'space.150',
  'space.200',
  'space.250',
  'space.300',
  'space.400',
  'space.500',
  'space.600',
  'space.800',
  'space.1000',
);

/** What every input takes. */
export const input = {
  id: words,
  name: words,
  testId,
  isDisabled: flag,
  onChange: handler,
  onBlur: handler,
  onFocus: handler,
};

/** What an input that can be wrong takes. */
export const field = { ...input, isInvalid: flag, isRequired: flag, 'aria-labelledby': words };
