import { joinWithAnd } from '../wording/list';
import { quantityOrNo } from '../wording/number';
import { type Agenda, lengthOf, type AgendaItem, type Blocker } from './agenda';
import { paceWords } from './pace';

/**
 * The headings and lines of an agenda, the same on the screen and wherever it is copied or posted
 * to.
 */
export const headings = {
  ifTime: 'If there is time',
  unblock: 'Clear first',
  close: 'Close?',
} as const;

/** "6 items, 60 of 60 minutes: 10 minutes an item, assumed until …". */
export const lengthWords = (agenda: Agenda): string =>
  `${quantityOrNo(agenda.items.length, 'item')}, ${lengthOf(agenda)} of ${agenda.minutes} minutes: ${paceWords(agenda.pace)}.`;

/** "score 42 of 100, priority 88". */
export const figuresOf = ({ score, priority }: Pick<AgendaItem, 'score' | 'priority'>): string =>
  `score ${score ?? 'unknown'}${score === null ? '' : ' of 100'}, priority ${priority ?? 'unknown'}`;

/** "MOB-1 and MOB-2 wait for it". */
export const waitingWords = ({ waiting }: Blocker): string =>
  waiting.length === 0
    ? 'Others wait for it'
    : `${joinWithAnd(waiting)} ${waiting.length === 1 ? 'waits' : 'wait'} for it`;

/** "Refinement agenda: Mobile board". */
export const titleOf = ({ of }: Pick<Agenda, 'of'>): string => `Refinement agenda: ${of}`;

/** An agenda without anything to talk about. */
export const nothingToRefine = 'Nothing to refine among these.';
