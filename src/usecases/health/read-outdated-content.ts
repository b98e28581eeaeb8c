import type { Ledger, TrackedBacklog } from '../../ports/backlog-ports';
import { readLiveTop } from '../backlog/live-top';
import { measureRemembered } from '../backlog/measure-remembered';
import { type ContentRequest, type ContentSources, isWholeProject, type PageContent } from './page-content';
import { isAtWork } from './scan-at-work';

/**
 * A backlog whose facts an earlier version of the app has read: its figures as they were then.
 * Queues a scan where none is at work.
 * @throws SourceFailure
 */
export const readOutdatedContent = async (
  sources: ContentSources,
  backlog: TrackedBacklog,
  { ledger, stored, inForce, sight }: Omit<ContentRequest, 'filter'> & { readonly ledger: Ledger },
): Promise<PageContent> => {
  const { basis, top, syncedAt } = ledger;
  const { scan, board, flow } = stored;
  const now = sources.clock();
  const queueWork = async (): Promise<void> => {
    if (scan === undefined || !isAtWork(scan, now))
      await sources.queue.pushOnce({ ...backlog, kind: 'scan', why: 'upgrade' });
  };
  // Of which items the viewer's own figures are made only the facts say, which cannot be read.
  if (!(await sight).whole) return { scan, live: [], nextUp: [], chosenBy: '', top: [], queueWork };
  const { yardstick, next, chosenBy, measured } = measureRemembered(ledger, { inForce, board, flow }, now);
  const wholeProject = isWholeProject(backlog, basis);
  return {
    health: {
      ...measured,
      asOf: syncedAt,
      partial: false,
      oldRules: false,
      outdated: true,
      wholeProject,
      ownOnly: false,
    },
    scan,
    live: await readLiveTop(sources.items, ledger, yardstick),
    nextUp: next.items,
    chosenBy,
    top,
    queueWork,
  };
};
