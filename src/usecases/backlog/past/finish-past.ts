import { judgingOf } from '../../../domain/backlog/facts/judging';
import type { ItemPast, SprintSpan } from '../../../domain/health/past/item-past';
import { unknownSprints } from '../../../domain/health/past/past-facts';
import { pastHealth } from '../../../domain/health/past/past-health';
import { mostReplayed } from '../../../domain/health/past/past-pace';
import { yardstickOf } from '../../../domain/health/measure-backlog';
import type { BacklogId } from '../../../domain/project/board';
import type { Sprint } from '../../../domain/project/sprint';
import type { Ledger } from '../../../ports/backlog-ports';
import type { PastPart, PastReplay } from '../../../ports/past-ports';
import { unlessRefused } from '../../../ports/source-failure';
import type { ProjectRulesInForce } from '../../project/rules-in-force';
import { readReplayedBoard } from '../../sprints/read-replayed-board';
import type { PastSources } from './past-sources';

type FinishRequest = { readonly replay: PastReplay; readonly ledger: Ledger; readonly inForce: ProjectRulesInForce };

/**
 * Makes the past days of all that was read, by the rules and the velocity of today, and forgets
 * what was read. False where some of it is missing.
 * @throws SourceFailure
 */
export const finishPast = async (
  sources: Pick<PastSources, 'boards' | 'clock' | 'pastStore' | 'sprintStore'>,
  backlogId: BacklogId,
  { replay, ledger, inForce }: FinishRequest,
): Promise<boolean> => {
  const { clock, pastStore } = sources;
  const parts = await pastStore.readParts(backlogId, replay);
  if (parts === undefined) return false;
  const { board } = await readReplayedBoard(sources.sprintStore, backlogId);
  const { fields } = ledger.basis;
  const items = lastOfEach(parts);
  const days = pastHealth(
    {
      items,
      sprints: await readSpans(sources, backlogId, { items, parts, listed: board?.listed ?? [] }),
      judging: judgingOf(inForce, fields),
      yardstick: yardstickOf(inForce, fields, { replayed: board }),
    },
    replay.days,
  );
  await pastStore.saveDays(backlogId, {
    days,
    rulesVersion: inForce.version,
    overridesVersion: inForce.overridesVersion ?? 0,
    ...(replay.about > mostReplayed ? { topOnly: replay.read } : {}),
  });
  await pastStore.saveReplay(backlogId, { ...replay, state: 'done', touchedAt: clock() });
  await pastStore.deleteParts(backlogId);
  return true;
};

/** An item that moved between two pages was read twice: the last reading counts. */
const lastOfEach = (parts: readonly PastPart[]) => [
  ...new Map(parts.flatMap(({ items }) => items).map((item) => [item.key, item])).values(),
];

/**
 * When sprints ran: as items say that are in them or were at the close, and as the board says. The
 * board is asked only where an item was in a sprint that nothing tells of.
 */
const readSpans = async (
  { boards }: Pick<PastSources, 'boards'>,
  { boardId }: BacklogId,
  {
    items,
    parts,
    listed,
  }: { readonly items: readonly ItemPast[]; readonly parts: readonly PastPart[]; readonly listed: readonly Sprint[] },
): Promise<readonly SprintSpan[]> => {
  // What the board says comes last, and counts.
  const known = [...parts.flatMap(({ sprints }) => sprints), ...listed.flatMap(spanOf)];
  if (boardId === 0 || unknownSprints(items, known).length === 0) return known;
  const all = (await unlessRefused(boards.listSprints(boardId))) ?? [];
  return [...known, ...all.flatMap(spanOf)];
};

/** A sprint that is planned has not begun, whatever dates it has. */
const spanOf = ({ id, state, start, close }: Sprint): readonly SprintSpan[] => {
  if (state === 'future') return [{ id, start: Infinity }];
  if (start === undefined) return [];
  return state === 'closed' ? (close === undefined ? [] : [{ id, start, close }]) : [{ id, start }];
};
