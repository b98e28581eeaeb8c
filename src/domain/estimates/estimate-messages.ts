import type { Silent } from './advise-estimate';
import type { FarLarger } from './far-larger';

/** What people read of suggested estimates (E7, E9). */
export const estimateMessages = {
  notEstimated: 'Items are not estimated here, so there is nothing to suggest.',
  choiceField: (field: string) =>
    `The field "${field}" holds a choice, such as S or M; a number cannot be suggested for it.`,
  epic: 'An epic is as large as what is under it; no items are compared with it.',
  beatsBaseline:
    'Here, similar items came nearer to what the team estimated than the median of the last 50 did, and than that of all before.',
  silent: {
    'too-large': 'It is too large for one item, so no estimate is offered: split it, and estimate its parts.',
    'no-history': 'No done item with an estimate is in sight, so there is nothing to compare with.',
    'too-few':
      'Fewer than 20 done items have an estimate, too few to tell whether similar ones would help; as a number, only their median is shown.',
    'nothing-similar': 'No more than two done items are much like this one, so as a number only the median is shown.',
    untested:
      'This history is too short to try suggestions on: too few items were created after others were done. As a number, only the median is shown.',
    'no-better':
      'In this project, similar items came no nearer to what the team estimated than the plain median, or no more than chance explains, so as a number only that is shown.',
  } satisfies Readonly<Record<Silent, string>>,
  farLarger: (estimate: number, unit: 'points' | 'minutes', { usual, below, of }: FarLarger) =>
    `${estimate} ${unit} is far larger than usual here: ${below} of the last ${of} done items had less, half of them ${usual} or less.`,
};
