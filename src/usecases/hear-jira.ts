import type { IssueSummaries } from './sprint-ports';
import type { ToldStore, TrackedBacklogs, WorkQueue } from './health-ports';

/** What Jira tells of, as far as it matters to remembered backlogs. */
export type Heard =
  | { readonly kind: 'issue'; readonly projectId: string; readonly issueId: string; readonly deleted: boolean }
  /** Made or taken away between these two. */
  | { readonly kind: 'link'; readonly issueIds: readonly string[] }
  | { readonly kind: 'sprint'; readonly sprintId: number; readonly boardId?: number; readonly closed: boolean }
  | { readonly kind: 'project-deleted'; readonly projectId: string };

export type HearSources = {
  readonly tracked: TrackedBacklogs;
  readonly told: Pick<ToldStore, 'add'>;
  readonly queue: WorkQueue;
  /** As the app: which projects issues belong to, where an event does not say. */
  readonly appSummaries: IssueSummaries;
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
      return noteIssue(sources, heard.projectId, { issueId, deleted });
    }
    case 'link': {
      if ((await sources.tracked.all()).length === 0) return;
      const found = await sources.appSummaries.of(heard.issueIds);
      for (const [issueId, { projectId }] of found) await noteIssue(sources, projectId, { issueId, deleted: false });
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
      if (!(await sources.tracked.forget(heard.projectId)))
        throw new Error('Not everything of the deleted project is forgotten yet.');
  }
};

const noteIssue = async (
  { tracked, told, queue }: HearSources,
  projectId: string,
  issue: { readonly issueId: string; readonly deleted: boolean },
): Promise<void> => {
  for (const backlog of await tracked.ofProject(projectId)) {
    await told.add(backlog.place, issue);
    await queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
  }
};
