import type { ItemFacts } from '../../backlog/item-facts';
import { judgeFacts } from '../../backlog/judge-facts';
import type { TopItem } from '../../backlog/backlog-top';
import { countOf, type Tally } from '../../backlog/tally';
import type { ItemMessages, Standing, StandingContext } from './component';
import { share, type Figure } from './figure';

/**
 * What figures of ready items have in common: of some items, those that are ready among those that
 * can be scored.
 */
const messages = {
  nothingScored: 'No check applies to any of these items.',
  noneComesNext: 'None of these items comes next.',
};

/** The ready share of items of the top. */
export const readyAmong = (items: readonly TopItem[]): Figure => {
  if (items.length === 0) return { because: messages.noneComesNext };
  const scored = items.filter(({ readiness }) => readiness !== 'not-scored');
  return share(scored.filter(({ readiness }) => readiness === 'ready').length, scored.length, messages.nothingScored);
};

/** The ready share out of two counters of a tally. */
export const readyShare = (tally: Tally, counters: { readonly ready: string; readonly scored: string }): Figure =>
  share(countOf(tally, counters.ready), countOf(tally, counters.scored), messages.nothingScored);

/** How an item stands to a ready share of which it is a part. */
export const readyStanding = (facts: ItemFacts, { judging }: StandingContext): Standing => {
  const { band } = judgeFacts(facts, judging);
  if (band === 'not-scored') return 'outside';
  return band === 'ready' ? 'counted' : 'lacking';
};

export const readyMessages = (items: string): ItemMessages => ({ one: 'ready item', many: 'ready items', items });

export const notReadyMessages = (which: string): ItemMessages => ({
  one: 'not ready',
  many: 'not ready',
  items: `${which} that are not ready`,
});
