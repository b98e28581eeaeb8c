import type { SiteChange } from '../data/site-data';
import { changesBetween, isQuiet, rankChange } from './changes';
import type { IssueState } from './issue-state';
import type { PersonName } from './people';
import type { ProjectSetup } from './project-setup';
import { statuses } from './workflow';

/** Something that happened to an issue: what it set, or that it was moved in the backlog. */
export type TimelineEvent = {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: PersonName;
  readonly set?: (now: IssueState) => IssueState;
  readonly ranked?: 'higher' | 'lower';
};

/** An issue from its creation on. */
export type Timeline = {
  readonly createdAt: number;
  readonly start: IssueState;
  readonly events: readonly TimelineEvent[];
};

export type HistoryEntry = { readonly at: number; readonly by: PersonName; readonly items: readonly SiteChange[] };

/** An issue as its events left it, with the instants that Jira keeps beside them. */
export type Outcome = {
  readonly state: IssueState;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly categoryChangedAt: number;
  readonly resolvedAt?: number;
  /** Oldest first. */
  readonly history: readonly HistoryEntry[];
};

/** An issue from one event to the next. */
export type Episode = { readonly from: number; readonly outcome: Outcome };

/**
 * Plays the events in order of time: the issue as it was created and after each of them, oldest
 * first. Fields and change history come from the same events, so that replaying the history always
 * gives the fields. Events that change nothing (a comment) leave no entry but count as an update.
 */
export const play = ({ createdAt, start, events }: Timeline, setup: ProjectSetup): readonly Episode[] => {
  const created: Outcome = {
    state: start,
    createdAt,
    updatedAt: createdAt,
    categoryChangedAt: createdAt,
    history: [],
  };
  const episodes: Episode[] = [{ from: createdAt, outcome: created }];
  let outcome = created;
  for (const event of events.toSorted((one, other) => one.at - other.at)) {
    outcome = apply(outcome, event, setup);
    episodes.push({ from: event.at, outcome });
  }
  return episodes;
};

/** The issue at an instant (epoch milliseconds); undefined before it was created. */
export const outcomeAt = (episodes: readonly Episode[], instant: number): Outcome | undefined =>
  episodes.findLast(({ from }) => from <= instant)?.outcome;

const apply = (outcome: Outcome, event: TimelineEvent, setup: ProjectSetup): Outcome => {
  const { resolvedAt, ...before } = outcome;
  const state = event.set?.(before.state) ?? before.state;
  const items = [
    ...changesBetween(before.state, state, setup),
    ...(event.ranked === undefined ? [] : [rankChange(event.ranked)]),
  ];
  const loud = state !== before.state && (items.length === 0 || !items.every(isQuiet));
  const resolved = resolutionInstant(before.state, state, { resolvedAt, at: event.at });
  return {
    ...before,
    state,
    updatedAt: loud ? event.at : before.updatedAt,
    categoryChangedAt: categoryOf(state) === categoryOf(before.state) ? before.categoryChangedAt : event.at,
    ...(resolved === undefined ? {} : { resolvedAt: resolved }),
    history: items.length === 0 ? before.history : [...before.history, { at: event.at, by: event.by, items }],
  };
};

const categoryOf = (state: IssueState): string => statuses[state.status].statusCategory.key;

const resolutionInstant = (
  before: IssueState,
  after: IssueState,
  { resolvedAt, at }: { readonly resolvedAt: number | undefined; readonly at: number },
): number | undefined => {
  if (after.resolution === undefined) return undefined;
  return after.resolution === before.resolution ? resolvedAt : at;
};
