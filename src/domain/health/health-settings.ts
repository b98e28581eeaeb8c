import { byComponent, type HealthComponentId } from './components/all-components';
import type { HealthSetting } from './components/component';

/** How much each component of the health weighs, and its target. */
export type HealthSettings = Readonly<Record<HealthComponentId, HealthSetting>>;

/** What counts by default; the numbers of each component stand in its file. */
export const defaultHealth: HealthSettings = byComponent(({ defaults }) => defaults);
