import type { SiteData, SiteSprint, SiteIssue } from '../../../site/data/site-data';
import { isSubtask, valueBefore, changesOfField, read } from './replay';

/** Points of one closed sprint. */
export type Figures = {
  readonly committed: number;
  readonly completed: number;
  readonly added: number;
  readonly removed: number;
};

/** The board whose sprints are replayed: its estimation field by name, its statuses by id. */
export type ReplayedBoard = { readonly estimate: string; readonly done: string; readonly mapped: ReadonlySet<string> };

export const mobileBanking: ReplayedBoard = {
  estimate: 'Story Points',
  done: '10002',
  mapped: new Set(['10000', '3', '10003', '10001', '10002']),
};

export const branchAppointments: ReplayedBoard = {
  estimate: 'Story point estimate',
  done: '10104',
  mapped: new Set(['10101', '10102', '10103', '10104']),
};

/** A plain replay of V5–V9 for a demo board, enough to hold the story to its numbers. */
export const figuresOf = (site: SiteData, sprint: SiteSprint, { estimate, done, mapped }: ReplayedBoard): Figures => {
  const [start, close] = [instant(sprint.activatedDate), instant(sprint.completeDate)];
  const items = site.issues.filter((issue) => !isSubtask(issue));
  const isIn = (issue: SiteIssue, at: number) =>
    bornBefore(issue, at) && members(valueBefore(issue, 'Sprint', { instant: at, part: 'id' })).includes(sprint.id);
  const pointsAt = (issue: SiteIssue, at: number) =>
    Number(valueBefore(issue, estimate, { instant: at, part: 'words' }) ?? 0);
  const statusAt = (issue: SiteIssue, at: number) => valueBefore(issue, 'status', { instant: at, part: 'id' }) ?? '';
  const sum = (chosen: readonly SiteIssue[], at: number) =>
    chosen.reduce((total, issue) => total + pointsAt(issue, at), 0);
  const initial = items.filter(
    (issue) => isIn(issue, start) && statusAt(issue, start) !== done && mapped.has(statusAt(issue, start)),
  );
  const outside = items.filter((issue) => isIn(issue, start) && statusAt(issue, start) === done);
  const unmapped = items.filter((issue) => isIn(issue, start) && !mapped.has(statusAt(issue, start)));
  const moves = (joining: boolean) =>
    items
      .filter((issue) => !unmapped.includes(issue))
      .flatMap((issue) =>
        changesOfField(issue, 'Sprint')
          .filter(({ at }) => at >= start && at < close)
          .filter(
            ({ from, to }) =>
              members(joining ? to : from).includes(sprint.id) && !members(joining ? from : to).includes(sprint.id),
          )
          .map(({ at }) => pointsAt(issue, at)),
      );
  const born = items.filter(
    (issue) => bornBefore(issue, close) && !bornBefore(issue, start) && isIn(issue, created(issue) + 1),
  );
  const total = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
  return {
    committed: sum(initial, start),
    completed: sum(
      items.filter((issue) => isIn(issue, close) && statusAt(issue, close) === done && !outside.includes(issue)),
      close,
    ),
    added: total(moves(true)) + born.reduce((points, issue) => points + pointsAt(issue, created(issue) + 1), 0),
    removed: total(moves(false)),
  };
};

const instant = (iso: string | undefined): number => Date.parse(iso ?? '');

const created = (issue: SiteIssue): number => Date.parse(String(read(issue.fields, 'created')));

const bornBefore = (issue: SiteIssue, at: number): boolean => created(issue) < at;

const members = (ids: string | null): readonly number[] =>
  (ids ?? '')
    .split(',')
    .filter((id) => id.trim() !== '')
    .map(Number);
