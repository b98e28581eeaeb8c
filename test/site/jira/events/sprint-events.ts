import type { SiteSprint } from '../../data/site-data';
import type { WriteEvent } from './jira-event';

/**
 * What Forge tells of a sprint that was started, changed or closed: its ids are texts here, unlike
 * in REST.
 */
export const sprintEvent = (
  what: 'started' | 'closed' | 'updated',
  { before, after, by }: { readonly before: SiteSprint; readonly after: SiteSprint; readonly by: string },
): WriteEvent => ({
  eventType: `avi:jira-software:${what}:sprint`,
  sprint: inEvent(after),
  oldValue: inEvent(before),
  atlassianId: by,
});

const inEvent = ({ id, originBoardId, ...rest }: SiteSprint) => ({
  ...rest,
  id: String(id),
  ...(originBoardId !== undefined && { originBoardId: String(originBoardId) }),
});
