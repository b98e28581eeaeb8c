import { counted } from '../backlog/tally';
import { depth } from './components/depth';
import { estimated } from './components/estimated';
import { type Figure, share, nothingScored } from './components/figure';
import { nextSprint } from './components/next-sprint';
import { oversized } from './components/oversized';
import { readyAmong } from './components/ready-ahead';
import { sayDoStability } from './components/say-do';
import { staleIn } from './components/stale-items';
import type { MeasuredBacklog, HealthOptions } from './health-input';
import { type HealthComponentId, healthComponentIds, type HealthSettings } from './health-settings';
import { type HealthComponent, measuredComponent } from './measured-component';

/**
 * Measures an open backlog (R5, G, H1, H3) against the targets that administrators set. A component that cannot be computed says why and has
 * no value.
 */
export const measureHealth = (
  backlog: MeasuredBacklog,
  options: HealthOptions,
  health: HealthSettings,
): readonly HealthComponent[] => {
  const { tally } = backlog;
  const figures: Readonly<Record<HealthComponentId, Figure>> = {
    'ready-next': readyAmong(backlog.next.items),
    depth: depth(tally, options.velocity),
    'next-sprint': nextSprint(backlog),
    estimated: estimated(tally, options.estimatesUnknown),
    'acceptance-criteria': share(
      counted(tally, 'criteria:pass'),
      counted(tally, 'criteria:pass') + counted(tally, 'criteria:fail'),
      'No item needs acceptance criteria.',
    ),
    stale: share(staleIn(tally, options), counted(tally, 'items'), ''),
    oversized: oversized(tally, options),
    'say-do': sayDoStability(options.sprints),
    ready: share(counted(tally, 'ready'), counted(tally, 'scored'), nothingScored),
  };
  const isEmpty = counted(tally, 'items') === 0;
  return healthComponentIds.map((id) => {
    const { weight, ...target } = health[id];
    const figure: Figure =
      isEmpty && id !== 'say-do' ? { cannot: 'No open item of the backlog is among these.' } : figures[id];
    return 'cannot' in figure
      ? { id, weight, target, cannot: figure.cannot }
      : measuredComponent({ id, weight, target }, { unit: id === 'depth' ? 'sprints' : 'percent', ...figure });
  });
};
