import { shardOf } from '../../domain/backlog/fact-shard';
import type { TrackedBacklogStore, Forgetting, NoticeStore, LedgerStore } from '../../ports/backlog-ports';
import type { BacklogId } from '../../domain/project/board';
import type { WorkQueue } from '../../ports/queue-ports';

/** What Jira tells of, as far as it matters to remembered backlogs. */
export type JiraEvent =
  | { readonly kind: 'issue'; readonly projectId: string; readonly issueId: string; readonly deleted: boolean }
  /** Made or taken away between these two. */
  | { readonly kind: 'link'; readonly issueIds: readonly string[] }
  | { readonly kind: 'sprint'; readonly sprintId: number; readonly boardId?: number; readonly closed: boolean }
  | { readonly kind: 'project-deleted'; readonly projectId: string };

export type NoteEventSources = {
  readonly trackedBacklogs: TrackedBacklogStore;
  readonly forgetting: Forgetting;
  readonly notices: Pick<NoticeStore, 'add'>;
  readonly queue: WorkQueue;
  readonly ledgers: Pick<LedgerStore, 'read' | 'readShards'>;
};

/**
 * Events that come in a row are read together; the view reads what has not been read until then.
 */
const readAfterSeconds = 5;

/**
 * Notes what Jira tells of for each remembered backlog that it may concern, and sees to it that it
 * is read soon. Nothing of the event itself is believed but ids: events come late, twice and in any
 * order, so what they tell of is read from Jira.
 */
export const noteEvent = async (sources: NoteEventSources, heard: JiraEvent): Promise<void> => {
  switch (heard.kind) {
    case 'issue': {
      const { issueId, deleted } = heard;
      return noteIssue(sources, heard.projectId, { issueId, deleted });
    }
    case 'link':
      for (const backlog of (await sources.trackedBacklogs.listAll()).slice(0, mostBacklogs)) {
        const known = await itemsOf(sources.ledgers, backlog.backlogId, heard.issueIds);
        for (const issueId of known) await sources.notices.add(backlog.backlogId, { issueId, deleted: false });
        if (known.length > 0) await sources.queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
      }
      return;
    case 'sprint': {
      const { sprintId, boardId, closed } = heard;
      // A sprint may be on other boards too (V29); those find it with the daily scan.
      const backlogs = (await sources.trackedBacklogs.listAll()).filter(
        ({ backlogId }) => boardId === undefined || backlogId.boardId === boardId,
      );
      for (const { backlogId } of backlogs) await sources.notices.add(backlogId, { sprintId, closed });
      return;
    }
    case 'project-deleted':
      if (!(await sources.forgetting.project(heard.projectId)))
        throw new Error('Not everything of the deleted project is forgotten yet.');
  }
};

/**
 * An event of a link names no project, so the issues are looked for among the facts of so many
 * backlogs; the daily scan finds the rest.
 */
const mostBacklogs = 20;

/** Of these issues, those that the backlog has facts of. */
const itemsOf = async (
  ledgers: NoteEventSources['ledgers'],
  backlogId: BacklogId,
  issueIds: readonly string[],
): Promise<readonly string[]> => {
  const ledger = await ledgers.read(backlogId);
  if (ledger === undefined) return [];
  const numbers = new Set(issueIds.map((id) => shardOf(id, ledger.shards)));
  const shards = await ledgers.readShards(backlogId, ledger, [...numbers]);
  return issueIds.filter((id) => shards?.get(shardOf(id, ledger.shards))?.facts.has(id) === true);
};

const noteIssue = async (
  { trackedBacklogs: tracked, notices, queue }: NoteEventSources,
  projectId: string,
  issue: { readonly issueId: string; readonly deleted: boolean },
): Promise<void> => {
  for (const backlog of await tracked.listOfProject(projectId)) {
    await notices.add(backlog.backlogId, issue);
    await queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
  }
};
