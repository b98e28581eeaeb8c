import type { Answer } from '../../../contract/answer';
import type { ScanProgress } from '../../../contract/health-view';
import type { ScanState, ScanStore } from '../../../ports/backlog-ports';
import { type BoardSources, findBoard } from '../../project/find-board';

export const scanProgress = ({ why, read, about, startedAt, pausedUntil, refused }: ScanState): ScanProgress => ({
  why,
  read,
  about: Math.max(about, read),
  startedAt,
  ...(pausedUntil === undefined ? {} : { pausedUntil }),
  ...(refused === true ? { refused } : {}),
});

/** How far the scan of a board's backlog has come, out of storage; null where none is under way. */
export const showScanProgress = async (
  sources: BoardSources & { readonly scans: Pick<ScanStore, 'read'> },
  {
    project,
    boardId,
  }: { readonly project: { readonly id: string; readonly key: string }; readonly boardId: number | undefined },
): Promise<Answer<ScanProgress | null>> => {
  // A board that was named was found among the project's boards when the page was loaded; what is
  // stored of it is stored by its project.
  const board = boardId === undefined ? await findBoard(sources, project, undefined) : undefined;
  if (board?.ok === false) return board;
  const scan = await sources.scans.read({ projectId: project.id, boardId: boardId ?? board?.value?.id ?? 0 });
  return { ok: true, value: scan === undefined ? null : scanProgress(scan) };
};
