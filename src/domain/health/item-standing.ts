import { dayOf } from '../arithmetic/day';
import type { ItemFacts } from '../backlog/item-facts';
import { type Judging, judgeFacts, criteriaOf } from '../backlog/judge-facts';
import type { NextUp } from '../backlog/next-up';
import { isStale } from '../backlog/stale';
import type { BacklogSettings } from '../backlog/backlog-settings';
import type { ReadinessSettings } from '../readiness/readiness-settings';
import { sizeLimit } from '../readiness/size-limit';
import type { HealthComponentId } from './health-settings';

/** What decides which items stand behind a figure, besides the items. */
export type BehindContext = {
  readonly judging: Judging;
  readonly now: number;
  readonly velocity: number | undefined;
  readonly settings: Pick<BacklogSettings, 'staleAfterDays'> &
    Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>;
  readonly next: NextUp;
};

/** `behind`: it is one of those that the figure counts. `beside`: the question applies to it and it is not. `out`: it does not apply. */
export type Standing = 'behind' | 'beside' | 'out';

/**
 * How an item stands to a figure of the health, so that a figure opens to exactly the items that it counts. No item stands behind `say-do`,
 * which is about sprints.
 */
export const standingOf = (id: HealthComponentId, facts: ItemFacts, context: BehindContext): Standing => {
  const { judging, next, now, velocity, settings } = context;
  const readiness = (): Standing => {
    const { band } = judgeFacts(facts, judging);
    return band === 'ready' ? 'behind' : band === 'not-scored' ? 'out' : 'beside';
  };
  const isIn = (items: NextUp['worth']): boolean => items.some((item) => item.id === facts.id);
  switch (id) {
    case 'ready':
      return readiness();
    case 'depth':
      return readiness() === 'behind' ? 'behind' : 'out';
    case 'ready-next':
      return isIn(next.worth) ? readiness() : 'out';
    case 'next-sprint': {
      const planned = next.planned === undefined ? isIn(next.oneSprint) : facts.sprints.includes(next.planned);
      return planned ? readiness() : 'out';
    }
    case 'estimated':
      if (typeof facts.estimate === 'number' || facts.estimate === 'chosen') return 'behind';
      return facts.estimate === 'open' || facts.estimate === 'not-chosen' ? 'beside' : 'out';
    case 'acceptance-criteria': {
      const criteria = criteriaOf(facts);
      return criteria === 'pass' ? 'behind' : criteria === 'fail' ? 'beside' : 'out';
    }
    case 'stale':
      return isStale(dayOf(facts.updated), now, settings.staleAfterDays) ? 'behind' : 'beside';
    case 'oversized':
      if (typeof facts.estimate !== 'number') return 'out';
      return facts.estimate > sizeLimit(settings, { velocity }).points ? 'behind' : 'beside';
    case 'say-do':
      return 'out';
  }
};
