import type { CountedReason } from '../sprints/replay/sprint-reason';

/** What became of a committed item. `carried-over`: in the sprint and not done at its close. */
export type Fate = 'completed' | 'carried-over' | 'removed';

/** The fate of an item by how it left its sprint. */
export const fateOf = (exit: CountedReason['exit']): Fate => {
  switch (exit) {
    case 'completed':
      return 'completed';
    case 'not-done':
    case 'reopened':
      return 'carried-over';
    case 'removed':
    case 'removed-done':
      return 'removed';
  }
};
