import type { Change, ItemHistory, ValueChange } from '../../src/domain/history/item-history';
import type { ItemLevel } from '../../src/domain/project/statuses-and-types';
import { DONE, REJECTED, statusNames, TO_DO, typeOfLevel } from './a-sprint';
import { march } from './clock';

/** What happened to an item at an instant: the field and the value that it took. */
export type Move =
  | { readonly at: number; readonly sprints: readonly number[] }
  | { readonly at: number; readonly estimate: number | null }
  | { readonly at: number; readonly status: string }
  | { readonly at: number; readonly level: ItemLevel };

type Told = Partial<Omit<ItemHistory, 'changes' | 'current' | 'done'>> & {
  /** How the item was created. */
  readonly born?: {
    readonly sprints?: readonly number[];
    readonly estimate?: number;
    readonly status?: string;
    readonly level?: ItemLevel;
  };
  readonly moves?: readonly Move[];
};

/**
 * The history of an item that was created as a story on 1 February in "To Do", in no sprint and
 * without an estimate, and then went through the given moves (by instant): changes, current values
 * and the resolution all agree, as Jira would give them.
 */
export const aHistory = ({ born = {}, moves = [], ...told }: Told = {}): ItemHistory => {
  const created = told.created ?? Date.UTC(2024, 1, 1);
  let sprints = born.sprints ?? [];
  let estimate = born.estimate ?? null;
  let status = born.status ?? TO_DO;
  let resolved = isDone(status) ? created : undefined;
  let level = born.level ?? 'standard';
  const changes: Change[] = [];
  /** Jira keeps no change that changes nothing. */
  const write = (change: ValueChange): void => {
    if (change.from !== change.to) changes.push(change);
  };
  for (const move of moves) {
    if ('sprints' in move) {
      write({ at: move.at, field: 'sprint', from: sprints.join(', '), to: move.sprints.join(', ') });
      sprints = move.sprints;
    } else if ('estimate' in move) {
      write({ at: move.at, field: 'estimate', from: rawNumber(estimate), to: rawNumber(move.estimate) });
      estimate = move.estimate;
    } else if ('level' in move) {
      write({ at: move.at, field: 'type', ...named(typeOfLevel[level], typeOfLevel[move.level]) });
      level = move.level;
    } else {
      write({ at: move.at, field: 'status', ...named(statusOf(status), statusOf(move.status)) });
      if (!isDone(move.status)) resolved = undefined;
      else if (!isDone(status)) resolved = move.at;
      status = move.status;
    }
  }
  return {
    id: `id-${told.key ?? 'MOB-1'}`,
    key: 'MOB-1',
    level,
    ...(resolved === undefined ? {} : { resolved }),
    ...told,
    created,
    current: { sprintIds: sprints, ...(estimate === null ? {} : { estimate }), statusId: status },
    done: isDone(status),
    changes,
  };
};

/** The same item with a history that could not be read (V31). */
export const withoutHistory = (history: ItemHistory): ItemHistory => ({ ...history, changes: 'unknown' });

/** The same item on a site that sets no resolutions. */
export const withoutResolution = (history: ItemHistory): ItemHistory => {
  const copy: { -readonly [Member in keyof ItemHistory]: ItemHistory[Member] } = { ...history };
  delete copy.resolved;
  return copy;
};

/**
 * Moves, by what a team would say. Joins and leaves take the whole list of sprints that the item is
 * in afterwards.
 */
export const joins = (at: number, ...sprints: number[]): Move => ({ at, sprints });
export const leaves = (at: number, ...sprints: number[]): Move => ({ at, sprints });
export const estimated = (at: number, estimate: number | null): Move => ({ at, estimate });
export const moved = (at: number, status: string): Move => ({ at, status });
export const became = (at: number, level: ItemLevel): Move => ({ at, level });
export const finished = (at: number): Move => ({ at, status: DONE });

/** An instant well before the golden sprint. */
export const BEFORE = march(1);

const isDone = (status: string): boolean => status === DONE || status === REJECTED;

const statusOf = (id: string) => ({ id, name: statusNames[id] ?? id });

type Named = { readonly id: string; readonly name: string };

const named = (from: Named, to: Named) => ({ from: from.id, to: to.id, fromName: from.name, toName: to.name });

const rawNumber = (estimate: number | null): string => (estimate === null ? '' : `${estimate}`);
