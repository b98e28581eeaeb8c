import type { HealthSettings } from '../health-settings';
import { componentsAsked } from '../measure-health';
import type { TrendSettings } from './trend-score';

/** By what the days of a board are scored, whatever is filtered today. */
export const trendSettings = (health: HealthSettings, board: { readonly isKanban: boolean }): TrendSettings =>
  Object.fromEntries(componentsAsked(board).map(({ id }) => [id, health[id]]));
