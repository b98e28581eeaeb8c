import { topOf } from '../../domain/backlog/backlog-top';
import { tallyOf } from '../../domain/backlog/count-facts';
import type { ItemFacts } from '../../domain/backlog/facts/item-facts';
import type { Judging } from '../../domain/backlog/facts/judge-facts';
import type { Yardstick } from '../../domain/health/measure-backlog';
import type { Ledger } from '../../ports/backlog-ports';
import type { Sight } from '../items/read-sight';

const messages = { ownOnly: 'It is measured by the flow of all items, of which you may see only some.' };

/** A backlog in memory with all its facts. `yardstick`: where it is measured. */
export type BacklogWithFacts = {
  readonly ledger: Ledger;
  readonly judging: Judging;
  readonly facts: readonly ItemFacts[];
  readonly yardstick?: Yardstick | undefined;
};

/**
 * A backlog as it is for a viewer: to who sees only a part, as if those items were all of it, and
 * without the sprints or the flow, whose sums are of all items.
 */
export const asSeen = <Backlog extends BacklogWithFacts>(backlog: Backlog, sight: Sight): Backlog => {
  if (sight.whole) return backlog;
  const { ledger, judging, yardstick } = backlog;
  const facts = backlog.facts.filter(({ id }) => sight.own.has(id));
  return {
    ...backlog,
    facts,
    ledger: { ...ledger, tally: tallyOf(facts, judging), top: topOf(facts, judging) },
    ...(yardstick === undefined ? {} : { yardstick: withoutPast(yardstick) }),
  };
};

const withoutPast = (yardstick: Yardstick): Yardstick => ({
  ...yardstick,
  velocity: undefined,
  sprints: [],
  ...(yardstick.flow === undefined ? {} : { flow: { because: messages.ownOnly } }),
});
