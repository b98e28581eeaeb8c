import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CommandOutcome } from '../command';
import { pointsOf } from '../forge/usage';
import { LiveSiteError, openLiveAccess } from '../live/live-access';
import { shortTemplate } from './access/access-check';
import { allChecks } from './all-checks';
import { readArguments } from './arguments';
import type { Check, Finding } from './check';
import { doctorTable } from './doctor-table';
import { examineSite, type ExaminedSite } from './examined-site';
import { NotGiven } from './not-given';
import { recordedAccess, type Waiting } from './recorded-access';
import type { CheckedRow, DoctorReport } from './report';

export type Surroundings = Waiting & {
  /** Where `JIRA_EMAIL` and `JIRA_API_TOKEN` are; the token is taken out of it. */
  readonly env: NodeJS.ProcessEnv;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Is told before each check how many of all are done, and what is looked at next. */
  readonly onProgress: (done: number, all: number, next: string) => void;
};

/**
 * Looks at a real site as one person, read only, and says what of the app's assumptions holds
 * there. Exit code 1 where one is broken, 2 with one line where the site could not be looked at.
 */
export const runDoctor = async (argv: readonly string[], around: Surroundings): Promise<CommandOutcome> => {
  const asked = readArguments(argv);
  if ('wrong' in asked) return wrong(asked.wrong);
  if ('checklist' in asked) return { exitCode: 0, stdout: readChecklist(), stderr: '' };
  try {
    const access = recordedAccess(openLiveAccess(asked.site, around.env), around);
    const site = await examineSite({ access, projectKey: asked.project, clock: around.clock });
    const report = await reportOn(site, around);
    const stdout = asked.json ? `${JSON.stringify(report)}\n` : doctorTable(report);
    return { exitCode: report.broken > 0 ? 1 : 0, stdout, stderr: '' };
  } catch (failure) {
    if (failure instanceof LiveSiteError) return wrong(failure.message);
    throw failure;
  }
};

/** What only an app that is installed can show. */
export const readChecklist = (): string => readFileSync(join(__dirname, 'checklist.md'), 'utf8');

const reportOn = async (site: ExaminedSite, { onProgress }: Surroundings): Promise<DoctorReport> => {
  const all = allChecks.reduce((sum, { checks }) => sum + checks.length, 0);
  const rows: CheckedRow[] = [];
  for (const { title, checks } of allChecks)
    for (const check of checks) {
      onProgress(rows.length, all, check.assumed);
      rows.push(rowOf(title, check, await lookAt(check, site)));
    }
  const calls = site.access.calls();
  return {
    site: site.access.origin,
    person: site.person.displayName,
    project: site.project.key,
    rows,
    broken: rows.filter(({ result }) => result === 'broken').length,
    notSeen: rows.filter(({ result }) => result === 'not-seen').length,
    calls: calls.length,
    points: calls.reduce((sum, call) => sum + pointsOf(call), 0),
  };
};

const lookAt = async (check: Check, site: ExaminedSite): Promise<Finding> => {
  try {
    return await check.look(site);
  } catch (failure) {
    if (!(failure instanceof NotGiven)) throw failure;
    const { endpoint, message } = failure;
    return { result: 'not-seen', seen: endpoint === undefined ? message : `${shortTemplate(endpoint)}: ${message}` };
  }
};

/** A consequence is told where something is broken, or where a check names one of its own. */
const rowOf = (section: string, check: Check, finding: Finding): CheckedRow => {
  const { result, seen, assumed = check.assumed } = finding;
  const consequence = finding.consequence ?? (result === 'broken' ? check.consequence : '');
  return { section, assumed, result, seen, consequence };
};

const wrong = (why: string): CommandOutcome => ({ exitCode: 2, stdout: '', stderr: `doctor: ${why}` });
