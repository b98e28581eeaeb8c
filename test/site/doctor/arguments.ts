import { parseArgs } from 'node:util';

import { firstLineOf } from '../command';

export type DoctorArguments =
  | { readonly checklist: true }
  | { readonly site: string; readonly project?: string | undefined; readonly json: boolean };

export const usage = 'usage: npm run --silent doctor -- --site URL [--project KEY] [--json] | --checklist';

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): DoctorArguments | { readonly wrong: string } => {
  try {
    const { site, project, json, checklist } = parseArgs({ args: [...argv], options }).values;
    if (checklist) return { checklist };
    if (site === undefined) return { wrong: `--site URL is missing. ${usage}` };
    if (project !== undefined && !/^[A-Z][A-Z0-9_]*$/.test(project))
      return { wrong: `--project takes a key such as MOB, not "${project.slice(0, 40)}".` };
    return { site, project, json };
  } catch (failure) {
    return { wrong: `${firstLineOf(failure)} ${usage}` };
  }
};

const options = {
  site: { type: 'string' },
  project: { type: 'string' },
  json: { type: 'boolean', default: false },
  checklist: { type: 'boolean', default: false },
} as const;
