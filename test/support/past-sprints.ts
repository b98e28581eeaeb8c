import { aChange, aSprint, custom, status } from '../site/data/a-site';
import type { SiteData, SiteHistory, SiteIssue, SiteSprint } from '../site/data/site-data';
import { chanceFor, type Chance } from '../site/demo/random';

/** Between the days on which a sprint begins; one begins as the one before it closes. */
const fortnightMs = 14 * 86_400_000;
const dayMs = 86_400_000;

/** The id of the first of them; the others follow. */
const firstId = 31;

/**
 * A site with two to five closed sprints before `until`, drawn from a seed. More than half of its
 * issues were in some: they joined before the start or later, were done, removed, carried over or
 * put back, some with another estimate and another text than before. What was left of the last one
 * may be in the sprint `openTo`. Every history is whole: where one is missing, the team's velocity
 * is that of when it was last known for sure (V31), which depends on when somebody looked.
 */
export const withPastSprints = (
  data: SiteData,
  { seed, board, until, openTo }: { readonly seed: number; readonly board: number } & Past,
): SiteData => {
  const chance = chanceFor(seed, 'past sprints');
  const count = chance.int(2, 5);
  const sprints = Array.from({ length: count }, (_, index): SiteSprint => {
    const [start, close] = [until - (count - index) * fortnightMs, until - (count - index - 1) * fortnightMs];
    const dates = { startDate: iso(start), activatedDate: iso(start), completeDate: iso(close) };
    return aSprint(firstId + index, { state: 'closed', originBoardId: board, ...dates });
  });
  const issues = data.issues.map((issue) =>
    chance.happens(0.6)
      ? withPast(issue, livePast(chance, { until, openTo, count }))
      : { ...issue, changelog: { histories: [] } },
  );
  return { ...data, sprints: [...sprints, ...data.sprints], issues };
};

/** The instant at which the last of them closed, and the sprint that goes on from there. */
type Past = { readonly until: number; readonly openTo: number };

type Change = {
  readonly at: number;
  readonly fieldId: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** What was: the sprints that the issue is in at the end, whether it is done, and its changes. */
type Lived = { readonly sprintIds: readonly number[]; readonly done: boolean; readonly changes: readonly Change[] };

/** Joins one of the sprints, and goes on from sprint to sprint as long as it is carried over. */
const livePast = (chance: Chance, { until, openTo, count }: Past & { readonly count: number }): Lived => {
  const changes: Change[] = [];
  let sprintIds: readonly number[] = [];
  const move = (at: number, to: readonly number[]): void => {
    changes.push({ at, fieldId: custom.sprint, from: textOf(sprintIds), to: textOf(to) });
    sprintIds = to;
  };
  const first = chance.int(0, count - 1);
  const startOf = (index: number): number => until - (count - index) * fortnightMs;
  const joinsLate = chance.happens(0.25);
  move(startOf(first) + (joinsLate ? 2 : -1) * dayMs + chance.int(1, 3_600_000), [firstId + first]);
  if (chance.happens(0.3)) changes.push(rewritten(startOf(first) + chance.int(-1, 4) * dayMs, chance));
  if (chance.happens(0.3)) changes.push(estimated(startOf(first) + chance.int(-1, 4) * dayMs, chance));
  for (let index = first; index < count; index += 1) {
    const middle = startOf(index) + chance.int(5, 12) * dayMs;
    const fate = chance.pick(['done', 'done', 'carried over', 'carried over', 'removed', 'put back']);
    if (fate === 'done') {
      changes.push({ at: middle, fieldId: 'status', from: status.toDo.id, to: status.done.id });
      return { sprintIds, done: true, changes };
    }
    if (fate === 'removed') move(middle, sprintIds.slice(0, -1));
    if (fate !== 'carried over') break;
    move(startOf(index + 1), [...sprintIds, index + 1 < count ? firstId + index + 1 : openTo]);
  }
  return { sprintIds, done: false, changes };
};

const textOf = (sprintIds: readonly number[]): string | null => (sprintIds.length === 0 ? null : sprintIds.join(', '));

/** `to` is what the issue holds today, which `withPast` knows. */
const rewritten = (at: number, chance: Chance): Change => {
  const from = chance.pick([null, 'Something about it']);
  return { at, fieldId: 'description', from, to: null };
};

const estimated = (at: number, chance: Chance): Change => {
  const from = chance.pick([null, '1', '8']);
  return { at, fieldId: custom.points, from, to: null };
};

const withPast = ({ fields, ...issue }: SiteIssue, { sprintIds, done, changes }: Lived): SiteIssue => {
  const inOrder = changes.toSorted((a, b) => a.at - b.at);
  const nowOf = (fieldId: string): string | null => {
    const value = fields[fieldId];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  };
  const isOfToday = (fieldId: string): boolean => fieldId === 'description' || fieldId === custom.points;
  const histories = inOrder.map(({ at, fieldId, from, to }, index): SiteHistory =>
    aChange(`${issue.id}${index}`, { at: iso(at), fieldId, from, to: isOfToday(fieldId) ? nowOf(fieldId) : to }),
  );
  const [first, last] = [inOrder.at(0), inOrder.at(-1)];
  return {
    ...issue,
    fields: {
      ...fields,
      status: done ? status.done : status.toDo,
      [custom.sprint]: sprintIds.length === 0 ? null : sprintIds.map((id) => ({ id })),
      created: iso((first?.at ?? 0) - 3 * dayMs),
      updated: iso(last?.at ?? 0),
    },
    changelog: { histories },
  };
};

const iso = (instant: number): string => new Date(instant).toISOString();
