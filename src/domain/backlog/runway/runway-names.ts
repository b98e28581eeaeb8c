import { commonNames } from '../../wording/common-names';
import { quantity } from '../../wording/number';
import type { RunwayPlace } from './runway';
import type { NoPace } from './runway-plan';

const ordinals = ['Next', '2nd', '3rd', '4th', '5th'] as const;

/** What people read for the parts of a runway. */
export const runwayNames = {
  /** A bar; `name`: of its sprint, where that is known. */
  bar: (
    place: RunwayPlace & { readonly name?: string | undefined },
    { isCut, period }: { readonly isCut: boolean; readonly period: 'sprint' | 'week' },
  ): string => {
    switch (place.at) {
      case 'planned':
        return place.name ?? `Sprint ${place.sprint}`;
      case 'started':
        return commonNames.workInProgress;
      case 'rank':
        return isCut ? `${ordinals[place.index] ?? ''} ${period}’s worth`.trim() : 'First 20 by rank';
      case 'later':
        return 'Later';
    }
  },
  running: (name: string): string => `${name}, running`,
  daysLeft: (left: number): string => {
    if (left > 0) return `${quantity(left, 'day')} left`;
    return left === 0 ? 'ends today' : `should have ended ${quantity(-left, 'day')} ago`;
  },
  because: {
    'no-velocity': 'no velocity',
    'no-throughput': 'no throughput',
    'nothing-estimated': 'nothing is estimated',
  } satisfies Record<NoPace, string>,
  over: 'over',
  under: 'under',
} as const;
