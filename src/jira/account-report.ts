import * as v from '@badrap/valita';
import { privacy, route } from '@forge/api';
import type { AccountReport, KeptAccount } from '../ports/privacy-ports';
import { SourceFailure } from '../ports/source-failure';
import { toFailure } from './client/send';

/** Where `@forge/api` sends it: Atlassian's gateway, not Jira, so that it costs no points. */
const endpoint = route`/app/report-accounts`;

const answerSchema = v.array(v.object({ accountId: v.string(), status: v.string() }));

/**
 * The report of accounts as Atlassian asks for it. More than `mostAccountsAReport` would be sent by
 * `@forge/api` as several requests at once. A status that is not known asks for nothing.
 */
export const accountReport: AccountReport = async (accounts) => {
  const answer = answerSchema.try(await send(accounts), { mode: 'strip' });
  if (!answer.ok)
    throw new SourceFailure({ kind: 'jira-refused', status: 200 }, `${endpoint.value} answered in an unknown shape`);
  return answer.value.flatMap(({ accountId, status }) =>
    status === 'closed' || status === 'updated' ? [{ accountId, status } as const] : [],
  );
};

const send = async (accounts: readonly KeptAccount[]): Promise<unknown> => {
  try {
    return await privacy.reportPersonalData(
      accounts.map(({ accountId, updatedAt }) => ({ accountId, updatedAt: new Date(updatedAt).toISOString() })),
    );
  } catch (cause) {
    throw toFailure(endpoint, { status: statusOf(cause) });
  }
};

/** It rejects with the response itself; what has no status is a connection that broke. */
const statusOf = (cause: unknown): number =>
  typeof cause === 'object' && cause !== null && 'status' in cause && typeof cause.status === 'number'
    ? cause.status
    : 0;
