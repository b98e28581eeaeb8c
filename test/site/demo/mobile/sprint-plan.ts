import type { Play } from '../draft';
import { betaSprints } from './sprints-beta';
import { earlySprints } from './sprints-early';
import { lateSprints } from './sprints-late';
import { slippedIn } from './sprints-slipped';

/**
 * What the team did, sprint by sprint. Points committed and completed:
 *
 * | sprint | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
 * |---|---|---|---|---|---|---|---|---|---|
 * | committed | 24 | 25 | 23 | 23 | 23 | 21 | 22 | 24 | 24 |
 * | completed | 15 | 17 | 16 | 19 | 18 | 11 | 21 | 22 | 24 |
 *
 * | beta | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
 * |---|---|---|---|---|---|---|---|
 * | committed | 23 | 24 | 28 | 32 | 27 | 34 | 35 |
 * | completed | 12 | 14 | 15 | 16 | 17 | 21 | 23 |
 *
 * They promise by feeling in the beta and too much after the launch, lose sprint 6 to an incident,
 * and then learn to promise what they can do.
 */
export const sprintPlan: readonly Play[] = [...betaSprints, ...earlySprints, ...lateSprints, ...slippedIn];
