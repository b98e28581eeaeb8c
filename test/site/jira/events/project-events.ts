import type { SiteProject } from '../../data/site-data';
import type { WriteEvent } from './jira-event';

/**
 * What Forge tells of a project that was deleted for good: the project, not who did it, and nothing
 * of what went with it.
 */
export const projectDeleted = ({ id, key, name, projectTypeKey, simplified }: SiteProject): WriteEvent => ({
  eventType: 'avi:jira:deleted:project',
  project: { id, key, name, projectTypeKey, simplified },
});
