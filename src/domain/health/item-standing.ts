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
export type StandingContext = {
  readonly judging: Judging;
  readonly now: number;
  readonly velocity: number | undefined;
  readonly settings: Pick<BacklogSettings, 'staleAfterDays'> &
    Pick<ReadinessSettings, 'oversizedAbove' | 'oversizedShare'>;
  readonly next: NextUp;
};

/** `counted`: it is one of those that the figure counts. `lacking`: the question applies to it and it is not. `outside`: it does not apply. */
export type Standing = 'counted' | 'lacking' | 'outside';

/**
 * How an item stands to a figure of the health, so that a figure opens to exactly the items that it counts. No item stands behind `say-do`,
 * which is about sprints.
 */
export const itemStanding = (id: HealthComponentId, facts: ItemFacts, context: StandingContext): Standing => {
  const { judging, next, now, velocity, settings } = context;
  const readiness = (): Standing => {
    const { band } = judgeFacts(facts, judging);
    return band === 'ready' ? 'counted' : band === 'not-scored' ? 'outside' : 'lacking';
  };
  const isIn = (items: NextUp['items']): boolean => items.some((item) => item.id === facts.id);
  switch (id) {
    case 'ready':
      return readiness();
    case 'depth':
      return readiness() === 'counted' ? 'counted' : 'outside';
    case 'ready-next':
      return isIn(next.items) ? readiness() : 'outside';
    case 'next-sprint': {
      const planned = next.planned === undefined ? isIn(next.oneSprint) : facts.sprints.includes(next.planned);
      return planned ? readiness() : 'outside';
    }
    case 'estimated':
      if (typeof facts.estimate === 'number' || facts.estimate === 'chosen') return 'counted';
      return facts.estimate === 'open' || facts.estimate === 'not-chosen' ? 'lacking' : 'outside';
    case 'acceptance-criteria': {
      const criteria = criteriaOf(facts);
      return criteria === 'pass' ? 'counted' : criteria === 'fail' ? 'lacking' : 'outside';
    }
    case 'stale':
      return isStale(dayOf(facts.updated), now, settings.staleAfterDays) ? 'counted' : 'lacking';
    case 'oversized':
      if (typeof facts.estimate !== 'number') return 'outside';
      return facts.estimate > sizeLimit(settings, { velocity }).points ? 'counted' : 'lacking';
    case 'say-do':
      return 'outside';
  }
};
