import { doc, card, date, mention, p } from './adf';
import type { Calendar } from './calendar';
import { createdAt } from './created-at';
import type { Draft, Play, Pointers, Text } from './draft';
import type { IssueRef, IssueState } from './issue-state';
import { linkEvents } from './link-events';
import { people } from './people';
import type { ProjectSetup } from './project-setup';
import { chanceFor } from './random';
import { refinementEvents, type ToldItem, type Wording } from './refinement-events';
import { sprintEvents } from './sprint-events';
import { type Episode, play } from './timeline';

/** Where and when a site's issues are made. */
export type Surroundings = {
  readonly seed: number;
  readonly calendar: Calendar;
  readonly baseUrl: string;
  readonly setup: ProjectSetup;
};

/** An issue with its whole life, whatever of it has happened when somebody looks. */
export type Story = IssueRef & {
  readonly draft: Draft;
  /** Place in the backlog's order, from 0. */
  readonly rank: number;
  readonly watchers: number;
  /** Bytes of each attachment. */
  readonly sizes: readonly number[];
  readonly episodes: readonly Episode[];
};

/**
 * Tells a project's issues out of drafts and the sprint plan: keys in order of creation, fields and
 * change history played from the same events. The order of the drafts is their rank.
 */
export const tellStories = (
  drafts: readonly Draft[],
  plan: readonly Play[],
  { seed, calendar, baseUrl, setup }: Surroundings,
): readonly Story[] => {
  const playsOf = groupedBy(plan, ({ item }) => item);
  const born = drafts
    .map((draft, rank) => {
      const chance = chanceFor(seed, draft.ref);
      const plays = playsOf.get(draft.ref) ?? [];
      return { draft, rank, chance, plays, at: createdAt(draft, plays, { calendar, chance }) };
    })
    .sort((one, other) => one.at - other.at || one.rank - other.rank);
  const refs = new Map(
    born.map(({ draft, at }, index) => [
      draft.ref,
      { id: String(setup.firstIds.issue + index), key: `${setup.project.key}-${index + 1}`, createdAt: at },
    ]),
  );
  const refOf = (ref: string) => found(refs.get(ref), ref);
  const pointers = pointersTo(refOf, baseUrl, calendar);
  const links = linkEvents(drafts, setup, refOf);
  return born.map(({ draft, rank, chance, plays, at }): Story => {
    const wording = wordingOf(draft, pointers);
    const start = startOf({ draft, plays, wording }, { pointers, refOf }, { calendar, setup });
    const events = [
      ...refinementEvents({ draft, plays, wording }, setup.team, { calendar, chance }),
      ...sprintEvents(plays, setup, { calendar, chance }),
      ...(links.get(draft.ref) ?? []),
    ];
    return {
      ...refOf(draft.ref),
      draft,
      rank,
      episodes: play({ createdAt: at, start, events }, setup),
      sizes: (draft.attachments ?? []).map(() => chance.int(40_000, 900_000)),
      watchers: draft.watchers ?? chance.int(1, 4),
    };
  });
};

const startOf = (
  { draft, plays, wording }: ToldItem,
  { pointers, refOf }: { readonly pointers: Pointers; readonly refOf: (ref: string) => IssueRef },
  { calendar, setup }: Pick<Surroundings, 'calendar' | 'setup'>,
): IssueState => {
  const first = plays[0];
  const bornInSprint = first?.born !== undefined;
  const text = draft.formerText === undefined ? wording.description : docOf(draft.formerText, pointers);
  const parent = draft.parent === undefined ? undefined : refOf(draft.parent);
  return {
    type: draft.type,
    summary: draft.formerSummary ?? draft.summary,
    ...(text === undefined ? {} : { description: text }),
    ...(draft.environment === undefined ? {} : { environment: doc([p(draft.environment)]) }),
    status: 'To Do',
    priority: draft.formerPriority ?? draft.priority ?? 'Medium',
    reporter: draft.reporter ?? setup.team.owner,
    ...(draft.assignee === undefined ? {} : { assignee: draft.assignee }),
    sprints: bornInSprint ? [first.sprint] : [],
    ...(bornInSprint && draft.points !== undefined ? { points: draft.points } : {}),
    flagged: draft.flagged ?? false,
    labels: draft.labels ?? [],
    components: draft.component === undefined ? [] : [draft.component],
    releases: [],
    ...(parent === undefined ? {} : { parent: { id: parent.id, key: parent.key } }),
    ...(draft.due === undefined ? {} : { due: calendar.dayFromNow(draft.due) }),
    links: [],
    comments: 0,
  };
};

const wordingOf = (draft: Draft, pointers: Pointers): Wording => {
  const description = draft.text && docOf(draft.text, pointers);
  const criteria = draft.criteria && docOf(draft.criteria, pointers);
  return { ...(description && { description }), ...(criteria && { criteria }) };
};

const docOf = (text: Text, pointers: Pointers) => {
  const content = typeof text === 'function' ? text(pointers) : text;
  return content.length === 0 ? undefined : doc(content);
};

const pointersTo = (refOf: (ref: string) => IssueRef, baseUrl: string, calendar: Calendar): Pointers => ({
  item: (ref) => card(`${baseUrl}/browse/${refOf(ref).key}`),
  person: (name) => mention(people[name].accountId, people[name].displayName),
  day: (fromNow) => date(calendar.dayFromNow(fromNow)),
});

const groupedBy = <T>(list: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, readonly T[]> =>
  list.reduce(
    (groups, one) => groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]),
    new Map<string, T[]>(),
  );

const found = <T>(value: T | undefined, ref: string): T => {
  if (value === undefined) throw new Error(`No item is called "${ref}": correct the draft or the plan that names it.`);
  return value;
};
