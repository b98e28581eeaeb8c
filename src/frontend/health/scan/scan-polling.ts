import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';

/**
 * The backlog is being read in the background, and a page that is loaded later shows more than this
 * one.
 */
export const isBeingRead = ({ health, scan }: ProjectView): boolean =>
  scan?.refused !== true && (scan !== undefined || health === undefined || health.partial || health.oldRules);

const growing = [2, 3, 5, 8, 13] as const;

const longest = 20;

const patience = 600;

/**
 * How long to wait before asking for the `poll`-th time, from 0, how far a reading has come: longer
 * and longer, so that a page left open costs little; undefined after ten minutes. Seconds.
 */
export const secondsBefore = (poll: number): number | undefined => {
  const before = Array.from({ length: poll }, (_, at) => growing[at] ?? longest).reduce((sum, pause) => sum + pause, 0);
  return before >= patience ? undefined : (growing[poll] ?? longest);
};

/** What news of a reading means for a page: what it has brought is worth loading, or it goes on. */
export const nextStep = (page: ProjectView, news: ScanProgress | null): 'load' | 'wait' => {
  // None under way: it is over, or has not begun yet, which loading again tells.
  if (news === null || news.refused === true) return 'load';
  return page.health === undefined && news.read > 0 ? 'load' : 'wait';
};
