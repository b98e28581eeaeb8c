import type { ShownAgenda } from '../../contract/agenda-view';
import { lengthOf } from '../../domain/agenda/agenda';
import { quantity } from '../../domain/wording/number';

/** "Talk about 6 items in 60 minutes", or that there is nothing. */
export const headlineOf = (view: ShownAgenda): string => {
  const { items, leftOut, unread } = view;
  if (items.length > 0) return `Talk about ${quantity(items.length, 'item')} in ${quantity(lengthOf(view), 'minute')}`;
  if (leftOut.length === 0) return 'Nothing to talk about';
  return unread === 0 && leftOut.every(({ because }) => because === 'ready')
    ? 'Nothing to refine: all of these are ready'
    : 'Nothing to refine among what you see';
};

/**
 * "Since the meeting on 2 Nov 2026, 09:00: 4 of 6 became ready. Not yet: MOB-3." Nothing where none
 * was held before now.
 */
export const sinceLine = (
  { since, calculatedAt }: Pick<ShownAgenda, 'since' | 'calculatedAt'>,
  moment: (instant: number) => string,
): string | undefined => {
  if (since === undefined || since.at >= calculatedAt) return undefined;
  const { at, planned, ready, notYet, gone } = since;
  return [
    `Since the meeting on ${moment(at)}: ${ready.length} of ${planned} became ready${ready.length === 0 ? '' : ` (${ready.join(', ')})`}.`,
    ...(notYet.length === 0 ? [] : [`Not yet: ${notYet.join(', ')}.`]),
    ...(gone === 0
      ? []
      : [`${quantity(gone, 'other')} ${gone === 1 ? 'is' : 'are'} done, deleted or out of your sight.`]),
  ].join(' ');
};

/** What of the next sprints' worth nobody can be told of here. */
export const unreadLine = ({ unread, items, ifTime, leftOut }: ShownAgenda): string | undefined => {
  if (unread === 0) return undefined;
  return items.length + ifTime.length + leftOut.length === 0
    ? 'You may see none of the items that come next. Ask for the permission to browse them, or choose another board.'
    : `${quantity(unread, 'item')} of these ${unread === 1 ? 'is' : 'are'} out of your sight, or deeper than the first 100.`;
};

/** Why an item is left out, as a heading of its group. */
export const leftOutWords = {
  ready: 'Ready already',
  'no-check': 'No check applies to its type',
} as const;
