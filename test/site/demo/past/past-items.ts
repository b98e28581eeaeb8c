import type { FieldIds } from '../../../../src/domain/fields/field-ids';
import type { BacklogItem } from '../../../../src/domain/items/backlog-item';
import { issueSchema } from '../../../../src/jira/issues/issue-schema';
import { toItem } from '../../../../src/jira/issues/map-item';
import type { Calendar } from '../calendar';
import { baseUrl, type DemoProject } from '../demo-projects';
import { fieldWriter, type TrackedIssue } from '../issue-bean';
import { issuesAt } from '../make-issues';
import { makeSprints } from '../sprints';

/** The items of a project as Jira would have given them to the app at an instant. */
export type PastItems = {
  /** Those that were not done. */
  readonly open: readonly BacklogItem[];
  /** One of them, open or not; undefined where it did not exist yet. */
  readonly find: (id: string) => BacklogItem | undefined;
};

/**
 * Reads the items of a project at one instant after another. An item is mapped anew only where it,
 * its parent, its children, what it is linked with or one of its sprints is another than before.
 */
export const pastItems = ({ setup, stories }: DemoProject, fields: FieldIds): ((calendar: Calendar) => PastItems) => {
  const known = new Map<string, { readonly madeOf: readonly unknown[]; readonly item: BacklogItem }>();
  return (calendar) => {
    const issues = issuesAt(stories, calendar.now);
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
      open: issues.filter(({ outcome }) => outcome.resolvedAt === undefined).map(itemOf),
      find: (id) => {
        const issue = byId.get(id);
        return issue && itemOf(issue);
      },
    };
  };
};

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
