import * as v from '@badrap/valita';
import { expecting, oneOf as oneOfTexts } from '../../data/schema';

/** The kinds of props that UI Kit components share; every one of them may be left out. */
export const words = v.string().optional();
export const aNumber = v.number().assert((value) => !Number.isNaN(value), 'number');
export const number = aNumber.optional();
export const flag = v.boolean().optional();
export const testId = words;

/** A text or a number. */
export const textOrNumber = expecting('(string | number)', v.union(v.string(), aNumber));

/** One of a fixed set of words. */
export const oneOf = <const T extends readonly string[]>(...options: T) => oneOfTexts(...options).optional();

/** A function of the app. */
export const aFunction = v
  .unknown()
  .assert((value): value is (...given: unknown[]) => unknown => typeof value === 'function', 'a function');
export const handler = aFunction.optional();

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
