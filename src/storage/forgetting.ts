import type { Forgetting } from '../ports/backlog-ports';
import { forgetKeys, forgetPrefix } from './kvs/key-values';
import { backlogsPrefix, estimationKey, projectPrefixes, teamVelocityKey, trackedPrefix } from './keys';

/**
 * What names the backlogs goes last: a forgetting that breaks off is taken up again by the same
 * list.
 */
const backlogsOf = async (projectId?: string): Promise<boolean> =>
  (await forgetPrefix('deleting what is remembered of backlogs', backlogsPrefix(projectId))) &&
  (await forgetPrefix('deleting the list of backlogs', trackedPrefix(projectId)));

/**
 * Deletes by prefixes that end in a sign which no id has, so that project 100 is not taken for
 * project 1000.
 */
export const forgetting: Forgetting = {
  project: async (projectId) => {
    const what = 'deleting what is remembered of a project';
    for (const prefix of projectPrefixes(projectId)) if (!(await forgetPrefix(what, prefix))) return false;
    await forgetKeys(what, [estimationKey(projectId), teamVelocityKey(projectId)]);
    return backlogsOf(projectId);
  },

  backlogs: () => backlogsOf(),
};
