import type { Answer } from '../../../contract/answer';
import type { ScanProgress } from '../../../contract/health-view';
import type { ScanState, ScanStore } from '../../../ports/backlog-ports';
import { type BoardOfProject, type BoardSources, findBoard } from '../../project/find-board';

export type ShowScanProgressRequest = BoardOfProject;

/**
 * How far the scan of a board's backlog has come, from storage; null where none is under way. A
 * board that is named was found when the page was loaded, so it is not looked up again.
 * @throws SourceFailure
 */
export const showScanProgress = async (
  sources: BoardSources & { readonly scans: Pick<ScanStore, 'read'> },
  { project, boardId }: ShowScanProgressRequest,
): Promise<Answer<ScanProgress | null>> => {
  const board = boardId === undefined ? await findBoard(sources, { project, boardId }) : undefined;
  if (board?.ok === false) return board;
  const scan = await sources.scans.read({ projectId: project.id, boardId: boardId ?? board?.value?.id ?? 0 });
  return { ok: true, value: scan === undefined ? null : scanProgress(scan) };
};

/** A scan as it is shown: no less than what was read is expected in all. */
export const scanProgress = ({ why, read, about, startedAt, pausedUntil, refused }: ScanState): ScanProgress => ({
  why,
  read,
  about: Math.max(about, read),
  startedAt,
  ...(pausedUntil === undefined ? {} : { pausedUntil }),
  ...(refused === true ? { refused } : {}),
});
