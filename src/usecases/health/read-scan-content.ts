import type { TrackedBacklog } from '../../ports/backlog-ports';
import { readLiveTop } from '../backlog/live-top';
import { measureRemembered } from '../backlog/measure-remembered';
import { readSiteFields } from '../project/project-fields';
import { type ContentRequest, type ContentSources, isWholeProject, type PageContent } from './page-content';
import { isAtWork } from './scan-at-work';

/**
 * A backlog that is not remembered yet: what its scan has read so far, from the top by rank. Queues
 * a scan where none is at work.
 * @throws SourceFailure
 */
export const readScanContent = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  { stored, inForce }: Omit<ContentRequest, 'filter'>,
): Promise<PageContent> => {
  const { scan, board, restsUntil } = stored;
  const now = sources.clock();
  const queueScan = async (): Promise<void> => {
    // The site's field list is read once a day for everybody: not a scan's cost.
    await readSiteFields(sources);
    await sources.queue.pushOnce({ ...backlog, kind: 'scan', why: 'first' });
  };
  if (scan === undefined || scan.read === 0) {
    const queueWork = scan !== undefined && isAtWork(scan, now) ? nothingToQueue : queueScan;
    return { scan, live: [], nextUp: [], chosenBy: '', top: [], restsUntil, queueWork };
  }
  const { basis, top, touchedAt } = scan;
  const { yardstick, next, chosenBy, measured } = measureRemembered(scan, { inForce, board }, now);
  const wholeProject = isWholeProject(backlog, basis);
  return {
    health: { ...measured, asOf: touchedAt, partial: true, oldRules: false, outdated: false, wholeProject },
    scan,
    live: await readLiveTop(sources.items, scan, yardstick),
    nextUp: next.items,
    chosenBy,
    top,
    restsUntil,
    queueWork: isAtWork(scan, now) ? nothingToQueue : queueScan,
  };
};

const nothingToQueue = (): Promise<void> => Promise.resolve();
