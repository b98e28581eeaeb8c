import * as v from '@badrap/valita';
import type { ItemLevel } from '../../domain/project/statuses-and-types';

/** What Jira says of an issue type's place; one of the two is missing on some answers. */
export const typeLevelSchema = v.object({
  hierarchyLevel: v.number().optional(),
  subtask: v.boolean().optional(),
});

/** Below the level of stories, on it, or above it. */
export const levelOf = ({ hierarchyLevel = 0, subtask = false }: v.Infer<typeof typeLevelSchema>): ItemLevel => {
  if (subtask || hierarchyLevel < 0) return 'sub-task';
  return hierarchyLevel > 0 ? 'epic' : 'standard';
};
