import { isValid, parseISO } from 'date-fns';
import { parseArgs } from 'node:util';

export type ReportArguments = {
  readonly report: 'readiness';
  readonly data: string;
  readonly project?: string;
  readonly all: boolean;
  readonly now?: string;
  readonly json: boolean;
};

export const usage = `usage: npm run --silent report -- readiness --data FOLDER [--project KEY] [--all] [--now ISO] [--json]`;

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): ReportArguments | { readonly wrong: string } => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        project: { type: 'string' },
        all: { type: 'boolean', default: false },
        now: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { data, project, all, now, json } = values;
    if (positionals.length !== 1 || positionals[0] !== 'readiness')
      return { wrong: `name one report, readiness. ${usage}` };
    if (data === undefined) return { wrong: `--data FOLDER is missing. ${usage}` };
    if (now !== undefined && !isValid(parseISO(now)))
      return { wrong: `--now takes an ISO instant such as 2024-03-18T15:00:00Z, not "${now}".` };
    return {
      report: 'readiness',
      data,
      all,
      json,
      ...(project === undefined ? {} : { project }),
      ...(now === undefined ? {} : { now }),
    };
  } catch (failure) {
    return { wrong: `${(failure instanceof Error ? failure.message : String(failure)).split('\n')[0] ?? ''} ${usage}` };
  }
};
