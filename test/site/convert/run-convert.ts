import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { loadSiteFolder } from '../data/load-folder';
import { writeSiteFolder } from '../data/write-folder';
import { readArguments } from './arguments';
import { compareReports } from './compare-reports';
import { convertCaptures, type Conversion } from './convert-captures';
import { readCaptures } from './read-captures';

export type ConvertOutcome = { readonly exitCode: 0 | 2; readonly stdout: string; readonly stderr: string };

/**
 * Makes a site folder out of captured REST objects and tells what was found, filled in and left
 * out; where sprint reports were captured, also their sums beside the app's own. Exit code 2 with
 * one line for bad arguments, captures without an issue, or a target that holds something already.
 */
export const runConvert = async (argv: readonly string[]): Promise<ConvertOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return refused(asked.wrong);
  const { from, to } = asked;
  if (!existsSync(from) || !statSync(from).isDirectory()) return refused(`${from}: there is no such folder.`);
  if (existsSync(to) && (!statSync(to).isDirectory() || readdirSync(to).length > 0))
    return refused(`${to}: name a new or an empty folder.`);
  const conversion = convertCaptures(readCaptures(from));
  if (conversion.site.issues.length === 0) return refused(`${from}: no whole issue was found.`);
  mkdirSync(to, { recursive: true });
  writeSiteFolder(conversion.site, to);
  const compared = await compareReports(loadSiteFolder(to), conversion.sprintReports);
  return { exitCode: 0, stdout: told(conversion, compared), stderr: '' };
};

const told = ({ site, filledIn, leftOut }: Conversion, compared: readonly string[]): string => {
  const counted = (['projects', 'boards', 'sprints', 'issues', 'statuses', 'fields', 'users'] as const)
    .map((part) => `${site[part].length} ${part}`)
    .join(', ');
  return [
    `${counted}; the clock stands at ${site.serverInfo.serverTime ?? 'now'}.`,
    ...listed('Filled in, because no capture holds it', filledIn),
    ...listed('Left out', leftOut),
    ...listed('Sprint reports of Jira beside the same sprints here', compared),
    '',
  ].join('\n');
};

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`)];

const refused = (why: string): ConvertOutcome => ({ exitCode: 2, stdout: '', stderr: `convert: ${why}` });
