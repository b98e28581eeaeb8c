import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { runningClock } from '../forge/clock';
import type { Latency } from '../forge/latency';
import { openKvs } from '../forge/storage/kvs';
import { readManifest } from '../forge/functions/manifest';
import { installApp } from '../install-app';
import type { JiraReader } from '../server/jira-reader';
import type { ServedSite } from '../server/served-site';
import { openLiveAccess } from './live-access';
import { liveJira, type LiveJira } from './live-jira';
import { readLiveIssue, readLiveSite } from './read-live-site';

export type LiveOptions = {
  /** Such as `https://name.atlassian.net`. */
  readonly site: string;
  /** Lets the app change issues; without it nothing on the site changes. */
  readonly write?: boolean | undefined;
  /**
   * File that keeps what the app stores; `.store/<host>.json` beside package.json where left out.
   */
  readonly store?: string | undefined;
  readonly latency?: Latency | undefined;
  readonly faults?: Parameters<typeof installApp>[0]['faults'];
  readonly withoutWork?: readonly string[] | undefined;
  /** Where `JIRA_EMAIL` and `JIRA_API_TOKEN` are; the token is taken out of it. */
  readonly env: NodeJS.ProcessEnv;
  /** Is told each sentence of a call that was not sent. */
  readonly onRefused?: (sentence: string) => void;
};

const ROOT = join(__dirname, '..', '..', '..');

/**
 * Installs the app on a real Jira Cloud site, as the person whose token it is; storage stays on
 * this machine. Rejects with `LiveSiteError` or `StoreFileError`, each one plain line.
 */
export async function openLiveSite(options: LiveOptions): Promise<ServedSite> {
  const { write = false, latency, faults, onRefused = () => undefined } = options;
  const access = openLiveAccess(options.site, options.env);
  const jira = liveJira({ access, mayWrite: write, onRefused });
  const data = await readLiveSite(access.origin, jira.handle);
  const clock = runningClock(Date.now());
  const manifest = readManifest(join(ROOT, 'manifest.yml'));
  const kvs = openKvs({ clock, file: options.store ?? storeOf(access.origin) });
  const issue: ServedSite['issue'] = (key) => readLiveIssue(jira.handle, key);
  const parts = { data, manifest, clock, issue };
  const installed = await installApp({ ...parts, jira, kvs, latency, faults, withoutWork: options.withoutWork });
  return { ...parts, ...installed, failJira: jira.fail, jiraMode: jira.mode, readJira: readerOf(jira) };
}

function storeOf(origin: string): string {
  const folder = join(ROOT, '.store');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${new URL(origin).host.replace(':', '-')}.json`);
}

function readerOf(jira: LiveJira): JiraReader {
  return async ({ method, path, body, accountId }) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await jira.handle({ method, path, as: { kind: 'user', accountId }, ...sent });
    const read: unknown = answer.body === '' ? undefined : JSON.parse(answer.body);
    return { status: answer.status, body: read };
  };
}
