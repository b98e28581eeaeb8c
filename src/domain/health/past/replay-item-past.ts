import { dayMs, dayOf } from '../../arithmetic/day';
import { type FactSettings, factEstimate } from '../../backlog/facts/item-facts';
import { itemAt } from '../../history/item-at';
import type { ValueChange } from '../../history/item-history';
import { instantsIn, type PastChanges } from '../../history/past-change';
import { parseEstimate, type ParsedEstimate, parseSprintIds } from '../../history/raw-values';
import { type Timeline, timelineOf, valueBefore } from '../../history/timeline';
import type { BacklogItem, Estimate, StatusCategory } from '../../items/backlog-item';
import type { LinkSettings } from '../../links/link-settings';
import type { ItemLevel } from '../../project/statuses-and-types';
import { findingCodes } from '../../readiness/finding-codes';
import type { BoardTerms } from '../../sprints/replay/board-terms';
import { levelTimeline, statusTimeline } from '../../sprints/replay/sprint-timelines';
import { blockersAt } from './blockers-at';
import type { ItemPast, OpenState, PastDays, PastRun, PastState } from './item-past';

/** An item as it is, and all that its history holds; `unknown`: not read, or missing (J2). */
export type ItemToReplay = { readonly present: BacklogItem; readonly changes: 'unknown' | PastChanges };

/** By what an item's past is read: today's rules, the statuses and types that histories name. */
export type PastTerms = Pick<BoardTerms, 'findStatus' | 'findLevel'> & {
  /** Of a status by its id; undefined where the site does not have it any more. */
  readonly categoryOf: (statusId: string) => StatusCategory | undefined;
  readonly settings: FactSettings & { readonly links: LinkSettings };
};

/**
 * What an item was at the end of each of some days, out of its history, read by today's rules (H6).
 * What Jira's history does not hold is as it is now: the parent, the flag, labels, components.
 */
export const replayItemPast = (item: ItemToReplay, days: PastDays, terms: PastTerms): ItemPast => {
  const { present, changes } = item;
  const known = changes !== 'unknown' && instantsIn(changes).every(Number.isFinite) ? changes : noChanges;
  const stateAt = known === noChanges ? unknownFrom(present.created) : stateFinder(present, known, terms);
  return {
    key: present.key,
    runs: runsOf(stateAt, days, instantsIn(known)),
    changedOn: changeDays([present.created, ...instantsIn({ ...known, links: [] })], days),
  };
};

const noChanges: PastChanges = { content: [], values: [], links: [] };

type StateAt = (instant: number) => PastState;

/** The instant of which a day's figures are: its end in UTC. */
export const endOfDay = (day: number): number => (day + 1) * dayMs;

const unknownFrom =
  (created: number): StateAt =>
  (instant) =>
    created < instant ? 'unknown' : 'absent';

/** One run for each time that something changed: what lies between is not judged again. */
const runsOf = (stateAt: StateAt, { first, last }: PastDays, instants: readonly number[]): readonly PastRun[] => {
  const runs: PastRun[] = [];
  const changed = new Set(instants.map(dayOf));
  for (let day = first; day <= last; day += 1) {
    const before = runs.at(-1);
    if (before !== undefined && before.state !== 'absent' && !changed.has(day)) continue;
    const state = stateAt(endOfDay(day));
    if (before === undefined || !isSameState(before.state, state)) runs.push({ from: day, state });
  }
  return runs;
};

const isSameState = (a: PastState, b: PastState): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Links move no `updated`; the creation is a change. */
const changeDays = (instants: readonly number[], { first }: PastDays): readonly number[] => {
  const days = [...new Set(instants.map(dayOf))].toSorted((a, b) => a - b);
  return days.slice(
    Math.max(
      0,
      days.findLastIndex((day) => day < first),
    ),
  );
};

const stateFinder = (present: BacklogItem, changes: PastChanges, terms: PastTerms): StateAt => {
  const { created } = present;
  const { values } = changes;
  const status = statusTimeline({ current: currentOf(present) }, values, terms);
  const category = categoryFinder(present, terms);
  if (contradicts(status, present, category)) return unknownFrom(created);
  const level = levelTimeline({ level: levelOfItem(present) }, values, terms);
  const openAt = openStateFinder(present, changes, terms);
  return (instant) => {
    if (!(created < instant)) return 'absent';
    const levelThen = valueBefore(level, instant);
    const categoryThen = category(valueBefore(status, instant));
    if (levelThen === undefined || categoryThen === undefined) return 'unknown';
    if (levelThen !== 'standard') return 'outside';
    return categoryThen === 'done' ? 'done' : openAt(instant);
  };
};

const currentOf = ({ status }: BacklogItem) => ({ sprintIds: [], statusId: status.id });

const categoryFinder =
  ({ status }: BacklogItem, { categoryOf }: PastTerms) =>
  (statusId: string): StatusCategory | undefined =>
    statusId === status.id ? status.category : categoryOf(statusId);

/** The last recorded status is of another category than the one that the item has (V31). */
const contradicts = (
  { steps }: Timeline<string>,
  { status }: BacklogItem,
  categoryOf: (statusId: string) => StatusCategory | undefined,
): boolean => {
  const last = steps.at(-1);
  return last !== undefined && last.value !== status.id && categoryOf(last.value) !== status.category;
};

const levelOfItem = ({ type }: BacklogItem): ItemLevel =>
  type.kind === 'sub-task' || type.kind === 'epic' ? type.kind : 'standard';

/** What an open item was; unknown where an estimate of then is no number. */
const openStateFinder = (
  present: BacklogItem,
  { content, values, links: linkChanges }: PastChanges,
  { settings }: PastTerms,
): ((instant: number) => OpenState | 'unknown') => {
  const estimates = estimateTimeline(present.estimate, values);
  const sprints = sprintTimeline(present, values);
  const links = { links: present.links, changes: linkChanges, settings: settings.links };
  return (instant) => {
    const estimate = valueBefore(estimates, instant);
    if (estimate === 'unreadable') return 'unknown';
    const numeric = typeof estimate === 'number' ? estimate : null;
    const then = itemAt({ present, changes: content, estimate: numeric }, instant);
    if (then === undefined) return 'unknown';
    return {
      kind: then.type.kind,
      findings: findingCodes(then, settings),
      estimate: factEstimate(withChoice(then.estimate, estimate)),
      flagged: present.flagged === true,
      blockers: blockersAt(links, instant),
      sprints: parseSprintIds(valueBefore(sprints, instant)).map(Number),
    };
  };
};

/** A number, nothing, or what was chosen. */
type EstimateThen = ParsedEstimate | { readonly chosen: string };

const estimateTimeline = (present: Estimate, values: readonly ValueChange[]): Timeline<EstimateThen> => {
  const ofEstimate = values.filter(({ field }) => field === 'estimate');
  if (present.unit === 'choice') {
    const toChosen = (raw: string | null): EstimateThen => (raw === null || raw === '' ? null : { chosen: raw });
    return timelineOf<EstimateThen>(ofEstimate, toChosen(present.choice ?? null), toChosen);
  }
  const value = 'value' in present ? (present.value ?? null) : null;
  return timelineOf<EstimateThen>(ofEstimate, value, parseEstimate);
};

const withChoice = (estimate: Estimate, then: EstimateThen): Estimate => {
  if (estimate.unit !== 'choice') return estimate;
  const { fieldName } = estimate;
  return typeof then === 'object' && then !== null
    ? { unit: 'choice', fieldName, choice: then.chosen }
    : { unit: 'choice', fieldName };
};

/** The ids as Jira lists them in its histories (V2). */
const sprintTimeline = ({ sprints }: BacklogItem, values: readonly ValueChange[]): Timeline<string> => {
  const ofSprints = values.filter(({ field }) => field === 'sprint');
  return timelineOf(ofSprints, sprints.map(({ id }) => id).join(), (raw) => parseSprintIds(raw).join());
};
