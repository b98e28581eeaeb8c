import { parseArgs } from 'node:util';

import { firstLineOf } from '../command';

export type ConvertArguments = { readonly from: string; readonly to: string };

export const usage = 'usage: npm run --silent convert -- --from FOLDER --to FOLDER';

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): ConvertArguments | { readonly wrong: string } => {
  try {
    const { from, to } = parseArgs({
      args: [...argv],
      options: { from: { type: 'string' }, to: { type: 'string' } },
    }).values;
    if (from === undefined) return { wrong: `--from FOLDER is missing. ${usage}` };
    if (to === undefined) return { wrong: `--to FOLDER is missing. ${usage}` };
    return { from, to };
  } catch (failure) {
    return { wrong: `${firstLineOf(failure)} ${usage}` };
  }
};
