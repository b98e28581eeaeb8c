import type { ScanProgress } from '../../../contract/health-view';
import type { ProjectView } from '../../../contract/project-view';

/** A scan is under way, so a page that is loaded later shows more than this one. */
export const isBeingRead = ({ health, scan }: ProjectView): boolean => {
  if (scan?.refused === true) return false;
  return scan !== undefined || health === undefined || health.partial || health.oldRules || health.outdated;
};

/** Whether there is something to load, by the newest progress; null: no scan is under way. */
export const nextStep = (page: ProjectView, progress: ScanProgress | null): 'load' | 'wait' => {
  // Without a scan it is over, or has not begun yet: loading shows which.
  if (progress === null || progress.refused === true) return 'load';
  return page.health === undefined && (progress.items?.read ?? 0) > 0 ? 'load' : 'wait';
};
