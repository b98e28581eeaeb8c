import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';

/** A scan is under way, so a page that is loaded later shows more than this one. */
export const isBeingRead = ({ health, scan }: ProjectView): boolean => {
  if (scan?.refused === true) return false;
  return scan !== undefined || health === undefined || health.partial || health.oldRules || health.outdated;
};

const firstPauses = [2, 3, 5, 8, 13] as const;

const longestPause = 20;

const patience = 600;

/**
 * How long to wait, in seconds, before the `poll`-th question, from 0, how far a scan has come:
 * longer and longer, so that a page left open costs little. Undefined after ten minutes.
 */
export const secondsBefore = (poll: number): number | undefined => {
  const waited = Array.from({ length: poll }, (_, index) => pauseBefore(index)).reduce((sum, pause) => sum + pause, 0);
  return waited >= patience ? undefined : pauseBefore(poll);
};

const pauseBefore = (poll: number): number => firstPauses[poll] ?? longestPause;

/** Whether there is something to load, by the newest progress; null: no scan is under way. */
export const nextStep = (page: ProjectView, progress: ScanProgress | null): 'load' | 'wait' => {
  // Without a scan it is over, or has not begun yet: loading shows which.
  if (progress === null || progress.refused === true) return 'load';
  return page.health === undefined && progress.read > 0 ? 'load' : 'wait';
};
