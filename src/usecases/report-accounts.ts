import { chunks } from '../domain/arithmetic/chunks';
import { dayMs } from '../domain/arithmetic/day';
import type { Clock } from '../ports/clock';
import {
  type AccountChange,
  type AccountReport,
  type KeptAccounts,
  mostAccountsAReport,
  type ReportProgress,
  type ReportProgressStore,
} from '../ports/privacy-ports';

export type ReportAccountsSources = {
  readonly clock: Clock;
  readonly accountReport: AccountReport;
  readonly keptAccounts: KeptAccounts;
  readonly reportProgress: ReportProgressStore;
};

/**
 * Reports the accounts whose ids are kept to Atlassian where seven days have passed, and erases
 * those that are closed (J15). Asked once a day; one request after another. What breaks off goes on
 * the next day behind the last request that was dealt with.
 * @throws SourceFailure
 */
export const reportAccounts = async (sources: ReportAccountsSources): Promise<void> => {
  const { accountReport, keptAccounts, reportProgress } = sources;
  const now = sources.clock();
  const due = dueReport(await reportProgress.read(), now);
  if (due === undefined) return;
  const left = (await keptAccounts.list()).filter(({ mark }) => mark > due.after);
  for (const accounts of chunks(left, mostAccountsAReport)) {
    await makeChanges(keptAccounts, await accountReport(accounts), now);
    await reportProgress.save({ ...due, after: accounts.at(-1)?.mark });
  }
  await reportProgress.save({ begunAt: due.begunAt });
};

const makeChanges = async (
  keptAccounts: KeptAccounts,
  changes: readonly AccountChange[],
  now: number,
): Promise<void> => {
  const idsOf = (wanted: AccountChange['status']): readonly string[] =>
    changes.filter(({ status }) => status === wanted).map(({ accountId }) => accountId);
  await keptAccounts.erase(idsOf('closed'));
  // No more than the id is kept, and a new name changes no id: what is kept is up to date.
  await keptAccounts.renew(idsOf('updated'), now);
};

/** Atlassian asks for each account once in so many days. */
const reportEveryDays = 7;

/**
 * The report that is to go on, or to begin; undefined where none is due. Days are rounded, since
 * the work of a day does not begin to the minute. One that has not ended in its time begins anew.
 */
const dueReport = (last: ReportProgress | undefined, now: number): DueReport | undefined => {
  if (last === undefined || Math.round((now - last.begunAt) / dayMs) >= reportEveryDays)
    return { begunAt: now, after: '' };
  return last.after === undefined ? undefined : { begunAt: last.begunAt, after: last.after };
};

/** `after`: the accounts up to this mark are reported; every mark comes after an empty one. */
type DueReport = { readonly begunAt: number; readonly after: string };
