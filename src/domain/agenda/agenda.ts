import type { SetAside } from '../backlog/set-aside';
import type { Band } from '../readiness/readiness';
import type { Pace } from './pace';

/** What a refinement meeting is about: in plain values, so that it is shown, copied and posted. */
export type Agenda = {
  /** The name of the board, or the key of a project that has none. */
  readonly of: string;
  /** How the items were chosen, as a sentence. */
  readonly chosenBy: string;
  /** Minutes that the meeting has. */
  readonly minutes: number;
  readonly pace: Pace;
  /** What fits into the meeting, in the order in which it is talked about. */
  readonly items: readonly AgendaItem[];
  /** What is to be refined as well, in the same order. */
  readonly ifTime: readonly AgendaItem[];
  readonly close: readonly Closable[];
  readonly unblock: readonly Blocker[];
};

export type AgendaItem = AgendaRow & {
  /** Names of its issue type and its status, as Jira has them. */
  readonly type: string;
  readonly status: string;
  /** As it is shown, such as "5 points"; absent where nobody has estimated. */
  readonly estimate?: string | undefined;
  /** Titles of the checks that failed, required ones first. */
  readonly missing: readonly string[];
  /** Epoch milliseconds. */
  readonly updated: number;
  /** Why it is in, as a sentence. */
  readonly why: string;
  /** What to ask; at least one. */
  readonly questions: readonly string[];
};

export type AgendaRow = {
  readonly key: string;
  readonly summary: string;
  /** 0 to 100; null where nothing can be scored. */
  readonly score: number | null;
  readonly band: Band;
  readonly priority: number | null;
  /** The priority is at least that (P7); absent where all of it could be read. */
  readonly priorityAtLeast?: true | undefined;
};

/** An item that comes next and that the meeting leaves alone. */
export type LeftOut = AgendaRow & { readonly because: LeftOutBecause };

export type LeftOutBecause = 'ready' | 'no-check' | SetAside;

/** An item that may be closed; `because`: a sentence that names other items by key only. */
export type Closable = { readonly key: string; readonly summary: string; readonly because: string };

/** An item that others wait for. `waiting`: their keys. */
export type Blocker = { readonly key: string; readonly summary: string; readonly waiting: readonly string[] };

/** Minutes that the agenda takes at the team's pace, no longer than the meeting. */
export const lengthOf = ({ items, minutes, pace }: Pick<Agenda, 'items' | 'minutes' | 'pace'>): number =>
  Math.min(minutes, items.length * pace.minutesAnItem);

/** What may be closed and is not talked about; of the others a question asks it. */
export const closeBesides = ({ items, close }: Pick<Agenda, 'items' | 'close'>): readonly Closable[] => {
  const keys = new Set(items.map(({ key }) => key));
  return close.filter(({ key }) => !keys.has(key));
};
