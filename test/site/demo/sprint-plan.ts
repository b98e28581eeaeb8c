import { earlySprints } from './sprints-early';
import { lateSprints } from './sprints-late';
import type { Play } from './draft';

/**
 * What the team did, sprint by sprint. Points committed and completed:
 *
 * | sprint | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 |
 * |---|---|---|---|---|---|---|---|---|---|
 * | committed | 24 | 25 | 23 | 23 | 23 | 21 | 22 | 24 | 24 |
 * | completed | 15 | 17 | 16 | 19 | 18 | 11 | 21 | 22 | 24 |
 *
 * They promise too much at first, lose sprint 6 to an incident, and then learn to promise what they
 * can do.
 */
export const sprintPlan: readonly Play[] = [...earlySprints, ...lateSprints];
