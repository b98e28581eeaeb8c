import type { Forgetting, ToldStore, TrackedBacklogs, WorkQueue } from './health-ports';

/** What Jira tells of, as far as it matters to remembered backlogs. */
export type Heard =
  | { readonly kind: 'issue'; readonly projectId: string; readonly issueId: string; readonly deleted: boolean }
  | { readonly kind: 'sprint'; readonly sprintId: number; readonly boardId?: number; readonly closed: boolean }
  | { readonly kind: 'project-deleted'; readonly projectId: string };

export type HearSources = {
  readonly tracked: TrackedBacklogs;
  readonly forgetting: Forgetting;
  readonly told: Pick<ToldStore, 'add'>;
  readonly queue: WorkQueue;
};

/** Events that come in a row are read together; the view reads what has not been read until then. */
const readAfterSeconds = 5;

/**
 * Notes what Jira tells of for each remembered backlog that it may concern, and sees to it that it is read soon. Nothing of the event itself is
 * believed but ids: events come late, twice and in any order, so what they tell of is read from Jira.
 */
export const hearJira = async (sources: HearSources, heard: Heard): Promise<void> => {
  switch (heard.kind) {
    case 'issue': {
      const { issueId, deleted } = heard;
      for (const backlog of await sources.tracked.ofProject(heard.projectId)) {
        await sources.told.add(backlog.place, { issueId, deleted });
        await sources.queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
      }
      return;
    }
    case 'sprint': {
      const { sprintId, boardId, closed } = heard;
      // A sprint may be on other boards too (V29); those find it with the daily scan.
      const backlogs = (await sources.tracked.all()).filter(
        ({ place }) => boardId === undefined || place.boardId === boardId,
      );
      for (const { place } of backlogs) await sources.told.add(place, { sprintId, closed });
      return;
    }
    case 'project-deleted':
      if (!(await sources.forgetting.project(heard.projectId)))
        throw new Error('Not everything of the deleted project is forgotten yet.');
  }
};
