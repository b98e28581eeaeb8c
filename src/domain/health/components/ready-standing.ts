import type { ItemFacts } from '../../backlog/facts/item-facts';
import type { TopItem } from '../../backlog/backlog-top';
import { countOf, type Counter, type Tally } from '../../backlog/tally';
import type { ItemMessages, Standing, StandingContext } from './component';
import { share, type Figure } from './figure';

const messages = {
  nothingScored: 'No check applies to any of these items.',
  noneComesNext: 'None of these items comes next.',
};

/** The ready share of items of the top: those that are ready among those that can be scored. */
export const readyAmong = (items: readonly TopItem[]): Figure => {
  if (items.length === 0) return { because: messages.noneComesNext };
  const scored = items.filter(({ readiness }) => readiness !== 'not-scored');
  return share(scored.filter(({ readiness }) => readiness === 'ready').length, scored.length, messages.nothingScored);
};

/** The ready share out of two counters of a tally. */
export const readyShare = (tally: Tally, counters: { readonly ready: Counter; readonly scored: Counter }): Figure =>
  share(countOf(tally, counters.ready), countOf(tally, counters.scored), messages.nothingScored);

/** How an item stands to a ready share: outside where no check applies. */
export const readyStanding = (facts: ItemFacts, { bandOf }: StandingContext): Standing => {
  const band = bandOf(facts);
  if (band === 'not-scored') return 'outside';
  return band === 'ready' ? 'counted' : 'lacking';
};

/** `items`: the heading of the ready ones. */
export const readyMessages = (items: string): ItemMessages => ({ one: 'ready item', many: 'ready items', items });

/** `which`: the items among which they are, "Items of the next sprint". */
export const notReadyMessages = (which: string): ItemMessages => ({
  one: 'not ready',
  many: 'not ready',
  items: `${which} that are not ready`,
});
