import type { SiteData, SiteIssue, SiteIssueType, SiteProject, SiteSprint, SiteStatus } from '../data/site-data';
import { catalogOf } from '../jira/catalog';
import { textMember } from '../jira/json-values';
import { jiraTime } from '../jira/issues/wire-history';

/** What every generated item is made of. */
export type Setting = {
  readonly project: SiteProject;
  /** The member `project` of the items, one object for all. */
  readonly projectValue: object;
  readonly sprints: readonly SiteSprint[];
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly firstHistory: number;
  /** Items of the site whose type and texts the generated ones take. */
  readonly models: readonly [SiteIssue, ...SiteIssue[]];
  readonly epicType: SiteIssueType | undefined;
  readonly toDo: SiteStatus;
  readonly inProgress: SiteStatus;
  readonly done: SiteStatus;
  readonly priorities: SiteData['priorities'];
  /** People as Jira shows them on issues, one object for each. */
  readonly people: readonly object[];
  /** Who does not see some of the items. */
  readonly outsider: string | undefined;
  /** Ids of fields; absent where the site has no such field. */
  readonly fieldIds: { readonly [of in 'rank' | 'sprint' | 'points']: string | undefined };
  /** The next identity, each one once. */
  readonly identity: () => { readonly id: string; readonly key: string };
};

/** @throws Error where the site has no item to draw from or lacks a status of a category. */
export const settingOf = (given: {
  readonly data: SiteData;
  readonly project: SiteProject;
  readonly sprints: readonly SiteSprint[];
  readonly seed: number;
  readonly now: number;
  readonly firstIssue: number;
  readonly firstHistory: number;
}): Setting => {
  const { data, project, sprints, seed, now, firstIssue, firstHistory } = given;
  const [first, ...others] = data.issues.filter(isModel);
  if (first === undefined) throw new Error('--generate draws from the items of the site, and this site has none.');
  const { rankField, sprintField } = catalogOf(data);
  const { id, key, name, projectTypeKey, simplified } = project;
  let made = 0;
  return {
    project,
    projectValue: { id, key, name, projectTypeKey, simplified },
    sprints,
    seed,
    now,
    firstHistory,
    models: [first, ...others],
    epicType: data.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1),
    toDo: statusOf(data, 'new'),
    inProgress: statusOf(data, 'indeterminate'),
    done: statusOf(data, 'done'),
    priorities: data.priorities,
    people: data.users.map(({ accountId, displayName, active = true }) => ({ accountId, displayName, active })),
    outsider: data.users.filter(({ roles }) => !roles.includes('admin')).at(-1)?.accountId,
    fieldIds: { rank: rankField?.id, sprint: sprintField?.id, points: pointsField(data) },
    identity: () => {
      made += 1;
      return { id: String(firstIssue + made - 1), key: `${key}-${made}` };
    },
  };
};

/** Epics for the items to belong to. */
export const epicsOf = ({ epicType, ...setting }: Setting, count: number): SiteIssue[] =>
  epicType === undefined
    ? []
    : Array.from({ length: count }, (_, index) => ({
        ...setting.identity(),
        fields: {
          summary: `Theme ${index + 1}`,
          description: null,
          project: setting.projectValue,
          issuetype: epicType,
          status: setting.toDo,
          priority: setting.priorities[0],
          resolution: null,
          labels: [],
          components: [],
          issuelinks: [],
          created: jiraTime(setting.now - 400 * 86_400_000),
          updated: jiraTime(setting.now - 30 * 86_400_000),
          ...(setting.fieldIds.rank && { [setting.fieldIds.rank]: `0|e${String(index).padStart(6, '0')}:` }),
        },
        changelog: noHistory,
      }));

/** A history that is known and empty, one object for all. */
export const noHistory = { histories: [] };

const isModel = ({ fields }: SiteIssue): boolean => {
  const type = fields['issuetype'];
  if (typeof type !== 'object' || type === null) return false;
  const level: unknown = Reflect.get(type, 'hierarchyLevel');
  return Reflect.get(type, 'subtask') !== true && (level === undefined || level === 0);
};

const statusOf = ({ statuses }: SiteData, category: string): SiteStatus => {
  const found = statuses.find(({ statusCategory }) => statusCategory.key === category);
  if (found === undefined) throw new Error(`--generate needs a status of the category "${category}".`);
  return found;
};

/** The field by which the first board that estimates does so. */
const pointsField = ({ boards }: SiteData): string | undefined =>
  boards.flatMap(({ configuration }) => textMember(configuration.estimation?.field, 'fieldId') ?? [])[0];
