import type { SiteChange, SiteIssue, SiteSprint } from '../data/site-data';
import { type Chance, chanceFor } from '../demo/random';
import { jiraTime } from '../jira/issues/wire-history';
import { inField, modelOf, rankAt } from './open-items';
import type { Setting } from './setting';

const DAY_MS = 86_400_000;
const ITEMS_A_SPRINT = 30;

/**
 * The items of the closed sprints: each joined before the start and was done in the sprint, as
 * their histories tell.
 */
export const closedItems = (setting: Setting, firstPlace: number): SiteIssue[] => {
  const chance = chanceFor(setting.seed, 'closed items');
  let history = setting.firstHistory;
  const historyId = (): string => String((history += 1));
  return setting.sprints
    .filter(({ state }) => state === 'closed')
    .flatMap((sprint, row) =>
      Array.from({ length: ITEMS_A_SPRINT }, (_, index) =>
        closedItem(setting, chance, { sprint, place: firstPlace + row * ITEMS_A_SPRINT + index, historyId }),
      ),
    );
};

type Item = { readonly sprint: SiteSprint; readonly place: number; readonly historyId: () => string };

const closedItem = (setting: Setting, chance: Chance, { sprint, place: index, historyId }: Item): SiteIssue => {
  const { fieldIds, people, toDo, done } = setting;
  const model = modelOf(setting.models, chance);
  const startsAt = Date.parse(sprint.startDate ?? '');
  const joinedAt = startsAt - DAY_MS;
  const doneAt = startsAt + chance.int(2, 13) * DAY_MS;
  const author = people[0];
  const entry = (at: number, item: SiteChange) => ({
    id: historyId(),
    created: jiraTime(at),
    author: { ...author },
    items: [item],
  });
  const joins = {
    field: 'Sprint',
    fieldtype: 'custom',
    from: '',
    fromString: '',
    to: String(sprint.id),
    toString: sprint.name,
  };
  const ends = {
    field: 'status',
    fieldId: 'status',
    fieldtype: 'jira',
    from: toDo.id,
    fromString: toDo.name,
    to: done.id,
    toString: done.name,
  };
  const identity = setting.identity();
  return {
    ...identity,
    fields: {
      ...model,
      summary: `${String(model['summary'])} (${identity.key})`,
      project: setting.projectValue,
      status: done,
      priority: setting.priorities[chance.int(0, setting.priorities.length - 1)],
      resolution: null,
      resolutiondate: jiraTime(doneAt),
      assignee: author,
      reporter: author,
      issuelinks: [],
      subtasks: [],
      parent: undefined,
      created: jiraTime(startsAt - chance.int(5, 90) * DAY_MS),
      updated: jiraTime(doneAt),
      statuscategorychangedate: jiraTime(doneAt),
      ...(fieldIds.rank && { [fieldIds.rank]: rankAt(index) }),
      ...(fieldIds.points && { [fieldIds.points]: chance.pick([1, 2, 3, 5, 8]) }),
      ...(fieldIds.sprint && { [fieldIds.sprint]: [inField(sprint)] }),
    },
    changelog: {
      histories: [
        entry(doneAt, ends),
        ...(fieldIds.sprint ? [entry(joinedAt, { ...joins, fieldId: fieldIds.sprint })] : []),
      ],
    },
  };
};
