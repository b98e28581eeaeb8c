import type { Answer } from '../../../contract/answer';
import type { ScanProgress } from '../../../contract/health-view';
import type { ScanState, ScanStore } from '../../../ports/backlog-ports';
import { countScan } from '../../items/count-backlog';
import { readSight, type Sight, type SightSources } from '../../items/read-sight';
import { type BoardOfProject, type BoardSources, findBoard, projectNotVisible } from '../../project/find-board';

export type ShowScanProgressRequest = BoardOfProject;

/**
 * How far the scan of a board's backlog has come, from storage; null where none is under way.
 * @throws SourceFailure
 */
export const showScanProgress = async (
  sources: BoardSources & SightSources & { readonly scans: Pick<ScanStore, 'read'> },
  { project, boardId, viewer }: ShowScanProgressRequest,
): Promise<Answer<ScanProgress | null>> => {
  const found = await findBoard(sources, { project, boardId });
  if (!found.ok) return found;
  const backlogId = { projectId: project.id, boardId: found.value.board?.id ?? 0 };
  const scan = await sources.scans.read(backlogId);
  if (scan === undefined) return { ok: true, value: null };
  const viewed = { backlogId, projectKey: project.key, viewer };
  const sight = await readSight(sources, viewed, () => Promise.resolve(countScan(scan)));
  return sight === undefined ? projectNotVisible : { ok: true, value: scanProgress(scan, sight) };
};

/** A scan as it is shown: no less than what was read is expected in all. */
export const scanProgress = (
  { why, read, about, startedAt, pausedUntil, refused }: ScanState,
  { whole }: Pick<Sight, 'whole'>,
): ScanProgress => ({
  why,
  ...(whole ? { items: { read, about: Math.max(about, read) } } : {}),
  startedAt,
  ...(pausedUntil === undefined ? {} : { pausedUntil }),
  ...(refused === true ? { refused } : {}),
});
