import type { ShownAgenda } from '../../contract/agenda-view';
import { lengthOf, type LeftOutBecause } from '../../domain/agenda/agenda';
import { quantity } from '../../domain/wording/number';

const messages = {
  talkAbout: (items: number, minutes: number) =>
    `Talk about ${quantity(items, 'item')} in ${quantity(minutes, 'minute')}`,
  nothing: 'Nothing to talk about',
  allReady: 'Nothing to refine: all of these are ready',
  nothingSeen: 'Nothing to refine among what you see',

  since: (time: string, planned: number, ready: readonly string[]) =>
    `Since the meeting on ${time}: ${ready.length} of ${planned} became ready${ready.length === 0 ? '' : ` (${ready.join(', ')})`}.`,
  notYet: (keys: readonly string[]) => `Not yet: ${keys.join(', ')}.`,
  gone: (items: number) =>
    `${quantity(items, 'other')} ${items === 1 ? 'is' : 'are'} done, deleted or out of your sight.`,

  noneVisible:
    'You may see none of the items that come next. Ask for the permission to browse them, or choose another board.',
  unread: (items: number) =>
    `${quantity(items, 'item')} of these ${items === 1 ? 'is' : 'are'} out of your sight, or deeper than the first 100.`,

  leftOut: {
    ready: 'Ready already.',
    'no-check': 'No check applies to its type.',
    blocked: 'Blocked: it cannot be started yet.',
    stale: 'Stale: it may be closed rather.',
  } satisfies Record<LeftOutBecause, string>,
};

/** "Talk about 6 items in 60 minutes", or that there is nothing. */
export const agendaHeading = (view: ShownAgenda): string => {
  const { items, leftOut, unread } = view;
  if (items.length > 0) return messages.talkAbout(items.length, lengthOf(view));
  if (leftOut.length === 0) return messages.nothing;
  const isAllReady = unread === 0 && leftOut.every(({ because }) => because === 'ready');
  return isAllReady ? messages.allReady : messages.nothingSeen;
};

/**
 * "Since the meeting on 2 Nov 2026, 09:00: 4 of 6 became ready. Not yet: MOB-3." Undefined where
 * none was held before now.
 */
export const sinceLine = (
  { since, calculatedAt }: Pick<ShownAgenda, 'since' | 'calculatedAt'>,
  moment: (instant: number) => string,
): string | undefined => {
  if (since === undefined || since.at >= calculatedAt) return undefined;
  const { at, planned, ready, notYet, gone } = since;
  return [
    messages.since(moment(at), planned, ready),
    notYet.length === 0 ? [] : messages.notYet(notYet),
    gone === 0 ? [] : messages.gone(gone),
  ]
    .flat()
    .join(' ');
};

/** How many of the next items the viewer is told nothing of; undefined where there are none. */
export const unreadLine = ({ unread, items, ifTime, leftOut }: ShownAgenda): string | undefined => {
  if (unread === 0) return undefined;
  return items.length + ifTime.length + leftOut.length === 0 ? messages.noneVisible : messages.unread(unread);
};

/** Why an item is left out. */
export const leftOutSentence = (because: LeftOutBecause): string => messages.leftOut[because];
