import * as v from '@badrap/valita';
import { scopeRefusal } from '../jira/scopes';
import { faultResponse } from './call-fault';
import type { SiteClock } from './clock';
import type { Disturbance } from './disturbance';
import type { Services } from './forge-fetch';
import { checkAlive } from './functions/invocation';
import type { JiraSide } from './jira-side';
import type { CallTimes } from './latency';

/** Where `@forge/api` sends the report of accounts. */
export const reportPath = '/app/report-accounts';

/** One request with the accounts that it told of. `at`: epoch milliseconds. */
export type ReportRequest = { readonly at: number; readonly accountIds: readonly string[]; readonly status: number };

/** The reports of accounts, as tests look at them and disturb them. */
export type AccountReports = {
  /** All so far, the newest last. */
  readonly requests: () => readonly ReportRequest[];
  /** How many were under way at once, at the most. */
  readonly mostAtOnce: () => number;
  /** Refuses all requests after so many more; `undefined` ends it. */
  readonly refuse: (refusal: { readonly status: 429 | 503; readonly after: number } | undefined) => void;
};

/** Serves what `privacy.reportPersonalData` of `@forge/api` asks of Atlassian. */
export function reportService({ jira, scopes, clock, times, disturbance }: ReportPlatform): {
  readonly serve: Services['report'];
  readonly reports: AccountReports;
} {
  const requests: ReportRequest[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  let refusal: { readonly status: 429 | 503; readonly from: number } | undefined;

  const answer = (accounts: readonly Account[]): Response => {
    if (refusal !== undefined && requests.length >= refusal.from) return refused(refusal.status);
    const fault = disturbance.call(true);
    if (fault !== undefined) return faultResponse(fault);
    if (accounts.length > mostAccounts) return Response.json({ message: 'Too many accounts.' }, { status: 400 });
    const changed = accounts.flatMap(({ accountId, updatedAt }) => {
      const status = jira.accountFate?.(accountId, Date.parse(updatedAt));
      return status === undefined ? [] : [{ accountId, status }];
    });
    return changed.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts: changed });
  };

  const serve: Services['report'] = async ({ invocation, body }) => {
    if (!scopes.includes('report:personal-data')) {
      const { status, headers, body: words } = scopeRefusal(reportPath);
      return new Response(words, { status, headers });
    }
    underWay += 1;
    mostAtOnce = Math.max(mostAtOnce, underWay);
    try {
      await clock.sleep(times.jira(body));
      checkAlive(invocation);
      const asked = requestSchema.try(JSON.parse(body ?? 'null'), { mode: 'strip' });
      if (!asked.ok) return Response.json({ message: 'The request is malformed.' }, { status: 400 });
      const { accounts } = asked.value;
      const response = answer(accounts);
      const accountIds = accounts.map(({ accountId }) => accountId);
      requests.push({ at: clock.now(), accountIds, status: response.status });
      return response;
    } finally {
      underWay -= 1;
    }
  };

  return {
    serve,
    reports: {
      requests: () => requests,
      mostAtOnce: () => mostAtOnce,
      refuse: (next) => {
        refusal = next && { status: next.status, from: requests.length + next.after };
      },
    },
  };
}

type ReportPlatform = {
  readonly jira: Pick<JiraSide, 'accountFate'>;
  /** The scopes that the manifest has. */
  readonly scopes: readonly string[];
  readonly clock: SiteClock;
  readonly times: Pick<CallTimes, 'jira'>;
  readonly disturbance: Pick<Disturbance, 'call'>;
};

/** Atlassian takes no more at once. */
const mostAccounts = 90;

const instant = v.string().assert((text) => !Number.isNaN(Date.parse(text)), 'an ISO instant');

const accountSchema = v.object({ accountId: v.string(), updatedAt: instant });

type Account = v.Infer<typeof accountSchema>;

const requestSchema = v.object({ accounts: v.array(accountSchema) });

const refused = (status: 429 | 503): Response =>
  new Response(null, { status, headers: status === 429 ? { 'retry-after': '60' } : {} });
