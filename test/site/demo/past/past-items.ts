import type { FieldIds } from '../../../../src/domain/fields/field-ids';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { issueSchema } from '../../../../src/jira/issues/issue-schema';
import { toItem } from '../../../../src/jira/issues/map-item';
import type { Calendar } from '../calendar';
import { baseUrl, type DemoProject } from '../demo-projects';
import { fieldWriter, type TrackedIssue } from '../issue-bean';
import { makeSprints } from '../sprints';
import type { Story } from '../stories';
import { outcomeAt } from '../timeline';

/** The items of a project as Jira would have given them to the app at an instant. */
export type PastItems = {
  /** Those that may be in the open backlog: not done, no epic or sub-task, not in the sprint. */
  readonly open: readonly BacklogItem[];
  /** One of them, open or not; undefined where it did not exist yet. */
  readonly find: (id: string) => BacklogItem | undefined;
};

/**
 * Reads the items of a project at one instant after another. An item is mapped anew only where it,
 * its parent, its children, what it is linked with or one of its sprints is another than before.
 */
export const pastItems = ({ setup, stories }: DemoProject, fields: FieldIds): ((calendar: Calendar) => PastItems) => {
  const issuesAt = issueFinder(stories);
  const known = new Map<string, { readonly madeOf: readonly unknown[]; readonly item: BacklogItem }>();
  return (calendar) => {
    const issues = issuesAt(calendar.now);
    const byId = new Map(issues.map((issue) => [issue.id, issue]));
    const write = fieldWriter(issues, { calendar, baseUrl, setup });
    const partsOf = partsFinder(issues, calendar, setup);
    const itemOf = (issue: TrackedIssue): BacklogItem => {
      const { id, key } = issue;
      const madeOf = partsOf(issue);
      const before = known.get(id);
      if (before !== undefined && isSame(before.madeOf, madeOf)) return before.item;
      const item = toItem(issueSchema.parse({ id, key, fields: write(issue) }, { mode: 'strip' }), fields);
      known.set(id, { madeOf, item });
      return item;
    };
    return {
      open: issues.filter(isOfBacklog(calendar, setup)).map(itemOf),
      find: (id) => {
        const issue = byId.get(id);
        return issue && itemOf(issue);
      },
    };
  };
};

const isOfBacklog = (calendar: Calendar, { sprints }: DemoProject['setup']): ((issue: TrackedIssue) => boolean) => {
  const active = makeSprints(calendar, sprints).find(({ state }) => state === 'active')?.id;
  return ({ outcome: { resolvedAt, state } }) =>
    resolvedAt === undefined &&
    state.type !== 'Epic' &&
    state.type !== 'Sub-task' &&
    !state.sprints.some((number) => sprints.idOf(number) === active);
};

/** The issues that exist at one instant after another; one that is as before is the same object. */
const issueFinder = (stories: readonly Story[]): ((instant: number) => readonly TrackedIssue[]) => {
  const known = new Map<string, TrackedIssue>();
  return (instant) =>
    stories.flatMap((story) => {
      const outcome = outcomeAt(story.episodes, instant);
      if (outcome === undefined) return [];
      const before = known.get(story.id);
      if (before?.outcome === outcome) return [before];
      const issue = asTracked(story, outcome);
      known.set(story.id, issue);
      return [issue];
    });
};

const asTracked = (
  { id, key, draft, rank, watchers, sizes }: Story,
  outcome: TrackedIssue['outcome'],
): TrackedIssue => ({
  id,
  key,
  draft,
  rank,
  watchers,
  sizes,
  outcome,
});

/** What an issue as Jira shows it is made of: outcomes of issues, and states of sprints. */
const partsFinder = (
  issues: readonly TrackedIssue[],
  calendar: Calendar,
  setup: DemoProject['setup'],
): ((issue: TrackedIssue) => readonly unknown[]) => {
  const outcomes = new Map(issues.map(({ id, outcome }) => [id, outcome]));
  const states = new Map(makeSprints(calendar, setup.sprints).map(({ id, state }) => [id, state]));
  const children = new Map<string, unknown[]>();
  for (const { outcome } of issues) {
    const parent = outcome.state.parent?.id;
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [outcome]);
    else siblings.push(outcome);
  }
  return ({ id, outcome }) => {
    const { parent, links, sprints, releases } = outcome.state;
    return [
      outcome,
      parent && outcomes.get(parent.id),
      ...links.map(({ other }) => outcomes.get(other.id)),
      ...(children.get(id) ?? []),
      ...sprints.map((number) => states.get(setup.sprints.idOf(number))),
      ...(releases.length > 0 ? [calendar.today] : []),
    ];
  };
};

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length && some.every((part, index) => part === others[index]);
