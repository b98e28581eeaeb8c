import * as v from '@badrap/valita';
import type { JiraSwitch, LatencySwitch, ScheduleRun, SitePage, UsageReport } from '../../server/page-types';
import { forgetViewer, rememberedViewer, rememberViewer } from './simulation/viewer-memory';

/**
 * Asks the site for the page of an address, as the person in it sees it, else as the one of whom
 * the window was told last. @throws Error with the site's sentence where it refuses.
 */
export async function readPage(address: URL): Promise<SitePage> {
  const named = address.searchParams.get('as');
  if (named !== null) {
    const page = await readPageAs(address, named);
    rememberViewer(named);
    return page;
  }
  const last = rememberedViewer();
  if (last === undefined) return readPageAs(address);
  return readPageAs(address, last).catch(() => {
    forgetViewer();
    return readPageAs(address);
  });
}

async function readPageAs({ pathname, search }: URL, as?: string): Promise<SitePage> {
  const path = pathname.startsWith('/issues') ? `${pathname}${search}` : pathname;
  const question = new URLSearchParams({ path, ...(as !== undefined && { as }) });
  return read<SitePage>(await fetch(`/site/page?${question.toString()}`));
}

/** Reads the usage figures of the site. */
export async function readUsage(): Promise<UsageReport> {
  return read<UsageReport>(await fetch('/site/usage'));
}

/** Starts the second column of the usage figures again. */
export async function resetUsage(): Promise<void> {
  await fetch('/site/usage/reset', { method: 'POST' });
}

/** Reads how Jira answers at the moment. */
export async function readJiraSwitch(): Promise<JiraSwitch> {
  return read<JiraSwitch>(await fetch('/site/jira'));
}

/** Makes Jira fail, or recover. */
export async function switchJira(mode: JiraSwitch['mode']): Promise<void> {
  await post('/site/jira', { mode });
}

/** Changes how long each Jira call takes. */
export async function switchLatency(latency: LatencySwitch['latency']): Promise<void> {
  await post('/site/latency', { latency });
}

/** Moves the site's clock on, and runs what falls due. */
export async function moveClock(days: number): Promise<void> {
  await post('/site/clock', { days });
}

/** Runs the app's daily schedules now; gives their runs so far when they have ended. */
export async function runDailySchedule(): Promise<ScheduleRun> {
  return read<ScheduleRun>(await fetch('/site/schedules/day', { method: 'POST' }));
}

/** Posts JSON and gives the JSON of the answer, whatever its status. */
export async function post(path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

const refusal = v.object({ error: v.object({ message: v.string() }) });

/**
 * The server and this page are built from the same types, so its answers are believed; a refusal is
 * thrown.
 */
async function read<T>(answer: Response): Promise<T> {
  const body: unknown = await answer.json();
  if (answer.ok) return body as T;
  const refused = refusal.try(body, { mode: 'strip' });
  throw new Error(refused.ok ? refused.value.error.message : `The local site answered ${answer.status}.`);
}
