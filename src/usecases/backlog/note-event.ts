import { shardOf } from '../../domain/backlog/fact-shard';
import type { TrackedBacklogs, Forgetting, ToldStore, LedgerStore, Place } from '../../ports/backlog-ports';
import type { WorkQueue } from '../../ports/queue-ports';

/** What Jira tells of, as far as it matters to remembered backlogs. */
export type Heard =
  | { readonly kind: 'issue'; readonly projectId: string; readonly issueId: string; readonly deleted: boolean }
  /** Made or taken away between these two. */
  | { readonly kind: 'link'; readonly issueIds: readonly string[] }
  | { readonly kind: 'sprint'; readonly sprintId: number; readonly boardId?: number; readonly closed: boolean }
  | { readonly kind: 'project-deleted'; readonly projectId: string };

export type HearSources = {
  readonly tracked: TrackedBacklogs;
  readonly forgetting: Forgetting;
  readonly told: Pick<ToldStore, 'add'>;
  readonly queue: WorkQueue;
  readonly ledgers: Pick<LedgerStore, 'read' | 'shards'>;
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
    case 'link':
      for (const backlog of (await sources.tracked.all()).slice(0, mostBacklogs)) {
        const known = await itemsOf(sources.ledgers, backlog.place, heard.issueIds);
        for (const issueId of known) await sources.told.add(backlog.place, { issueId, deleted: false });
        if (known.length > 0) await sources.queue.push({ ...backlog, kind: 'sync' }, readAfterSeconds);
      }
      return;
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

/** An event of a link names no project, so the issues are looked for among the facts of so many backlogs; the daily scan finds the rest. */
const mostBacklogs = 20;

/** Of these issues, those that the backlog has facts of. */
const itemsOf = async (
  ledgers: HearSources['ledgers'],
  place: Place,
  issueIds: readonly string[],
): Promise<readonly string[]> => {
  const ledger = await ledgers.read(place);
  if (ledger === undefined) return [];
  const numbers = new Set(issueIds.map((id) => shardOf(id, ledger.shards)));
  const shards = await ledgers.shards(place, ledger, [...numbers]);
  return issueIds.filter((id) => shards?.get(shardOf(id, ledger.shards))?.facts.has(id) === true);
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
