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
  { stored, inForce, sight }: Omit<ContentRequest, 'filter'>,
): Promise<PageContent> => {
  const { scan, board, flow, restsUntil } = stored;
  const now = sources.clock();
  const queueScan = async (): Promise<void> => {
    // The site's field list is read once a day for everybody: not a scan's cost.
    await readSiteFields(sources);
    await sources.queue.pushOnce({ ...backlog, kind: 'scan', why: 'first' });
  };
  const queueWork = scan !== undefined && isAtWork(scan, now) ? nothingToQueue : queueScan;
  // Which items the viewer's own figures would be made of is not known before all are read.
  const isWhole = (await sight).whole;
  if (scan === undefined || scan.read === 0 || !isWhole)
    return { scan, live: [], nextUp: [], chosenBy: '', top: [], restsUntil, queueWork };
  const { basis, top, touchedAt } = scan;
  const { yardstick, next, chosenBy, measured } = measureRemembered(scan, { inForce, board, flow }, now);
  const wholeProject = isWholeProject(backlog, basis);
  return {
    health: {
      ...measured,
      asOf: touchedAt,
      partial: true,
      oldRules: false,
      outdated: false,
      wholeProject,
      ownOnly: false,
    },
    scan,
    live: await readLiveTop(sources.items, scan, yardstick),
    nextUp: next.items,
    chosenBy,
    top,
    restsUntil,
    queueWork,
  };
};

const nothingToQueue = (): Promise<void> => Promise.resolve();
