import type { Forgetting } from '../ports/backlog-ports';
import { backlogsPrefix, estimationKey, projectPrefixes, teamVelocityKey, trackedPrefix } from './keys';
import { deleteKeys, deletePrefix } from './kvs/key-values';

/**
 * Deletes what is remembered, by prefixes. Each ends in a sign which no id has, so that project 100
 * is not taken for project 1000.
 */
export const forgetting: Forgetting = {
  project: async (projectId) => {
    const what = 'deleting what is remembered of a project';
    for (const prefix of projectPrefixes(projectId)) if (!(await deletePrefix(what, prefix))) return false;
    await deleteKeys(what, [estimationKey(projectId), teamVelocityKey(projectId)]);
    return deleteBacklogs(projectId);
  },

  backlogs: () => deleteBacklogs(),
};

/** The list of backlogs goes last: by it a deletion that broke off is taken up again. */
const deleteBacklogs = async (projectId?: string): Promise<boolean> =>
  (await deletePrefix('deleting what is remembered of backlogs', backlogsPrefix(projectId))) &&
  (await deletePrefix('deleting the list of backlogs', trackedPrefix(projectId)));
