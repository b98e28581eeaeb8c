import { isValid, parseISO } from 'date-fns';
import { parseArgs } from 'node:util';

import { firstLineOf } from '../command';
import type { ReportSource } from './report-site';

type Common = {
  readonly from: ReportSource;
  readonly now?: string;
  /** The account id of who reads; of a folder its administrator where left out. */
  readonly as?: string;
  readonly json: boolean;
};

export type ReadinessArguments = Common & {
  readonly report: 'readiness';
  readonly project?: string;
  readonly all: boolean;
};

export type VelocityArguments = Common & {
  readonly report: 'velocity';
  readonly board?: number;
  /** Over how many closed sprints the velocity is taken. */
  readonly sprints: number;
};

/** Reports that are about one board. */
const boardReports = ['forecast', 'flow'] as const;

export type BoardArguments = Common & { readonly report: (typeof boardReports)[number]; readonly board: number };

/** Reports that are about one project and take nothing else. */
const projectReports = ['health', 'priority', 'agenda', 'estimates', 'runway', 'trend'] as const;

export type ProjectArguments = Common & {
  readonly report: (typeof projectReports)[number];
  readonly project: string;
};

export type ReportArguments = ReadinessArguments | VelocityArguments | BoardArguments | ProjectArguments;

/** V17: over the last seven where nobody chose. */
const sprintsOfVelocity = 7;

const own = {
  readiness: { project: { type: 'string' }, all: { type: 'boolean', default: false } },
  velocity: { board: { type: 'string' }, sprints: { type: 'string' } },
  board: { board: { type: 'string' } },
  project: { project: { type: 'string' } },
} as const;
const common = {
  data: { type: 'string' },
  site: { type: 'string' },
  now: { type: 'string' },
  as: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const usage = [
  'usage: npm run --silent report -- readiness --data FOLDER [--project KEY] [--all] [--now ISO] [--as ACCOUNT] [--json]',
  'velocity --data FOLDER [--board ID] [--sprints N] [--now ISO] [--as ACCOUNT] [--json]',
  ...boardReports.map((report) => `${report} --data FOLDER --board ID [--now ISO] [--as ACCOUNT] [--json]`),
  ...projectReports.map((report) => `${report} --data FOLDER --project KEY [--now ISO] [--as ACCOUNT] [--json]`),
  'readiness --site URL --project KEY [--all] [--json]',
  'velocity --site URL --board ID [--sprints N] [--json]',
  ...boardReports.map((report) => `${report} --site URL --board ID [--json]`),
  ...projectReports.map((report) => `${report} --site URL --project KEY [--json]`),
].join(' | ');

/** The command line as typed, or one line that says what is wrong with it. */
export const readArguments = (argv: readonly string[]): ReportArguments | { readonly wrong: string } => {
  try {
    const [report, ...args] = argv;
    if (report === 'readiness') {
      const { project, all, ...values } = parseArgs({ args, options: { ...common, ...own.readiness } }).values;
      const read = commonOf(values, project === undefined ? '--project KEY' : undefined);
      return 'wrong' in read ? read : { report, ...read, all, ...(project === undefined ? {} : { project }) };
    }
    if (report === 'velocity') {
      const { board, sprints, ...values } = parseArgs({ args, options: { ...common, ...own.velocity } }).values;
      const read = commonOf(values, board === undefined ? '--board ID' : undefined);
      if ('wrong' in read) return read;
      if (board !== undefined && !isNumber(board)) return { wrong: noBoardId(board) };
      if (sprints !== undefined && (!isNumber(sprints) || Number(sprints) === 0))
        return { wrong: `--sprints takes a number from 1, not "${sprints}".` };
      return {
        report,
        ...read,
        sprints: Number(sprints ?? sprintsOfVelocity),
        ...(board === undefined ? {} : { board: Number(board) }),
      };
    }
    const ofBoard = boardReports.find((name) => name === report);
    if (ofBoard !== undefined) {
      const { board, ...values } = parseArgs({ args, options: { ...common, ...own.board } }).values;
      const read = commonOf(values);
      if ('wrong' in read) return read;
      if (board === undefined) return { wrong: `--board ID is missing. ${usage}` };
      if (!isNumber(board)) return { wrong: noBoardId(board) };
      return { report: ofBoard, ...read, board: Number(board) };
    }
    const ofProject = projectReports.find((name) => name === report);
    if (ofProject !== undefined) {
      const { project, ...values } = parseArgs({ args, options: { ...common, ...own.project } }).values;
      const read = commonOf(values);
      if ('wrong' in read) return read;
      return project === undefined
        ? { wrong: `--project KEY is missing. ${usage}` }
        : { report: ofProject, ...read, project };
    }
    return {
      wrong: `name one report, readiness, velocity, ${boardReports.join(', ')}, ${projectReports.join(' or ')}. ${usage}`,
    };
  } catch (failure) {
    return { wrong: `${firstLineOf(failure)} ${usage}` };
  }
};

const noBoardId = (written: string): string => `--board takes the id of a board, not "${written}".`;

const isNumber = (written: string): boolean => /^\d{1,15}$/.test(written);

/**
 * `lacksOfSite`: the option that narrows the report and is not there; a real site has too much
 * without it.
 */
const commonOf = (
  values: {
    readonly data?: string | undefined;
    readonly site?: string | undefined;
    readonly now?: string | undefined;
    readonly as?: string | undefined;
    readonly json: boolean;
  },
  lacksOfSite?: string,
): Common | { readonly wrong: string } => {
  const { data, site, now, as, json } = values;
  if (now !== undefined && !isValid(parseISO(now)))
    return { wrong: `--now takes an ISO instant such as 2024-03-18T15:00:00Z, not "${now}".` };
  if (data !== undefined && site !== undefined) return { wrong: `take --data or --site, not both. ${usage}` };
  if (data !== undefined)
    return { from: { data }, json, ...(now === undefined ? {} : { now }), ...(as === undefined ? {} : { as }) };
  if (site === undefined) return { wrong: `--data FOLDER is missing, or --site URL. ${usage}` };
  if (now !== undefined) return { wrong: `--now is for a folder, not for --site. ${usage}` };
  if (as !== undefined) return { wrong: `--as is for a folder: a real site is read as whose token it is. ${usage}` };
  if (lacksOfSite !== undefined) return { wrong: `--site needs ${lacksOfSite}. ${usage}` };
  return { from: { site }, json };
};
