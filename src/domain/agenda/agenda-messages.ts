import { priorityWords } from '../priority/priority-words';
import { joinWithAnd } from '../wording/list';
import { quantityOrNo } from '../wording/number';
import { commonNames } from '../wording/common-names';
import { inSentence } from '../wording/in-sentence';
import { type Agenda, lengthOf, type AgendaItem, type Blocker } from './agenda';
import { paceLine } from './pace';

/** Of the sections, the same on the screen and wherever an agenda is copied or posted to. */
export const headings = {
  ifTime: 'If there is time',
  unblock: 'Clear first',
  close: 'Close?',
} as const;

/** What a copied or posted agenda says besides its items. */
export const agendaMessages = {
  title: ({ of }: Pick<Agenda, 'of'>) => `Refinement agenda: ${of}`,
  /** "6 items, 60 of 60 minutes: 10 minutes an item, assumed until …". */
  length: (agenda: Agenda) =>
    `${quantityOrNo(agenda.items.length, 'item')}, ${lengthOf(agenda)} of ${agenda.minutes} minutes: ${paceLine(agenda.pace)}.`,
  nothingToRefine: 'Nothing to refine among these.',
  /** "readiness 42 of 100, priority 88". */
  figures: ({ score, priority, priorityAtLeast }: Pick<AgendaItem, 'score' | 'priority' | 'priorityAtLeast'>) => {
    const urgency = priorityWords({ score: priority, atLeast: priorityAtLeast });
    return `${inSentence(commonNames.readiness)} ${score ?? 'not scored'}${score === null ? '' : ' of 100'}, ${inSentence(commonNames.priority)} ${urgency}`;
  },
  moreIfTime: (count: number) => `and ${count} more`,
};

/** "MOB-1 and MOB-2 wait for it". */
export const waitingSentence = ({ waiting }: Blocker): string =>
  waiting.length === 0
    ? 'Others wait for it'
    : `${joinWithAnd(waiting)} ${waiting.length === 1 ? 'waits' : 'wait'} for it`;
