import type { SiteData, SiteIssue } from '../data/site-data';
import type { BackgroundRun } from '../forge/events/background-log';
import type { SiteClock } from '../forge/clock';
import type { Latency } from '../forge/latency';
import type { Interval } from '../forge/events/manifest-background';
import type { AppManifest } from '../forge/functions/manifest';
import type { JiraFault } from '../jira/jira-types';
import type { JiraReader } from './jira-reader';
import type { RequestLog, UsageReport } from './page-types';

/**
 * One `invoke` from a module's screen: `module` by its key in the manifest, `as` an account id of
 * the site.
 */
export type SiteCall = {
  readonly module: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  readonly as: string;
  readonly issueKey?: string | undefined;
  readonly projectKey?: string | undefined;
};

/** What the page around the app needs of a site, be it in memory or a real one. */
export type ServedSite = {
  readonly data: SiteData;
  readonly manifest: AppManifest;
  readonly clock: SiteClock;
  /** Runs a resolver; rejects with the message that Forge's bridge gives the screen. */
  readonly invoke: (call: SiteCall) => Promise<unknown>;
  readonly usage: () => UsageReport;
  readonly resetUsage: () => void;
  readonly requests: () => RequestLog;
  readonly failJira: (fault: JiraFault) => void;
  readonly jiraMode: () => JiraFault;
  /** How long each Jira call takes at the moment. */
  readonly latency: () => Latency;
  readonly setLatency: (latency: Latency) => void;
  /** Moves the clock on, and what falls due runs; absent where the clock is that of a real site. */
  readonly advance?: (ms: number) => Promise<void>;
  /** For the page around the app, not for the app. */
  readonly readJira: JiraReader;
  /** An issue as it is now; on a site in memory whoever may see it. */
  readonly issue: (key: string) => Promise<SiteIssue | undefined>;
  /**
   * Runs the schedules of an interval now; resolves when they have ended, so on a fixed clock call
   * `settle` besides.
   */
  readonly runSchedule: (interval: Interval) => Promise<void>;
  /**
   * Waits until no queue, event or schedule is at work, moving a fixed clock as far as it takes.
   */
  readonly settle: () => Promise<void>;
  /** What ran in the background, the newest last. */
  readonly backgroundRuns: () => readonly BackgroundRun[];
  readonly close: () => void;
};
