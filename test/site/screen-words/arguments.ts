import { parseArgs } from 'node:util';
import { firstLineOf } from '../command';

export const usage = 'usage: npm run --silent screen-words -- [--save]';

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): { readonly save: boolean } | { readonly wrong: string } => {
  try {
    return parseArgs({ args: [...argv], options: { save: { type: 'boolean', default: false } } }).values;
  } catch (failure) {
    return { wrong: `${firstLineOf(failure)} ${usage}` };
  }
};
