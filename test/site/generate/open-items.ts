import type { SiteIssue, SiteSprint } from '../data/site-data';
import { type Chance, chanceFor } from '../demo/random';
import { jiraTime } from '../jira/issues/wire-history';
import { noHistory, type Setting } from './setting';

const DAY_MS = 86_400_000;
const POINTS = [1, 2, 3, 5, 8, 13] as const;
const LABELS = ['backend', 'mobile', 'payments', 'reporting', 'security', 'onboarding', 'search', 'legal'] as const;
const COMPONENTS = ['API', 'App', 'Web', 'Data', 'Platform'].map((name, index) => ({ id: `9${index}001`, name }));
const BLOCKS = { id: '90010', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/** Items in the active sprint, and as many in the future one. */
const IN_A_SPRINT = 25;

/**
 * That many open items by rank; what they share (texts, people, types) is one object for all, so
 * that memory stays bounded.
 */
export const openItems = (setting: Setting, epics: readonly SiteIssue[], count: number): SiteIssue[] => {
  const chance = chanceFor(setting.seed, 'open items');
  const items: SiteIssue[] = [];
  for (let index = 0; index < count; index += 1) items.push(openItem(setting, chance, { epics, index }));
  return linked(items, chance);
};

const openItem = (
  setting: Setting,
  chance: Chance,
  { epics, index }: { readonly epics: readonly SiteIssue[]; readonly index: number },
): SiteIssue => {
  const { models, now, fieldIds, people, outsider } = setting;
  const model = modelOf(models, chance);
  const identity = setting.identity();
  const createdAt = now - chance.int(1, 720 * 24) * (DAY_MS / 24);
  const updatedAt = createdAt + Math.floor((now - createdAt) * (chance.int(0, 999) / 1000));
  const sprint = sprintOf(setting, index);
  const epic = epics[chance.int(0, Math.max(0, epics.length - 1))];
  const some = <T>(share: number, value: () => T): T | null => (chance.happens(share) ? value() : null);
  return {
    ...identity,
    fields: {
      ...model,
      summary: `${String(model['summary'])} (${identity.key})`,
      project: setting.projectValue,
      status: chance.happens(sprint?.state === 'active' ? 0.5 : 0.03) ? setting.inProgress : setting.toDo,
      priority: setting.priorities[chance.int(0, setting.priorities.length - 1)],
      resolution: null,
      resolutiondate: null,
      assignee: some(0.3, () => people[chance.int(0, people.length - 1)]),
      reporter: people[chance.int(0, people.length - 1)],
      labels: chance.happens(0.4) ? [chance.pick(LABELS)] : [],
      components: chance.happens(0.5) ? [COMPONENTS[chance.int(0, COMPONENTS.length - 1)]] : [],
      fixVersions: [],
      subtasks: [],
      issuelinks: [],
      duedate: some(0.05, () => new Date(now + chance.int(-20, 120) * DAY_MS).toISOString().slice(0, 10)),
      created: jiraTime(createdAt),
      updated: jiraTime(updatedAt),
      statuscategorychangedate: jiraTime(createdAt),
      ...(epic && chance.happens(0.7) ? { parent: { id: epic.id, key: epic.key } } : { parent: undefined }),
      ...(fieldIds.rank && { [fieldIds.rank]: rankAt(index) }),
      ...(fieldIds.points && { [fieldIds.points]: some(0.65, () => chance.pick(POINTS)) }),
      ...(fieldIds.sprint && { [fieldIds.sprint]: sprint ? [inField(sprint)] : null }),
    },
    changelog: noHistory,
    ...(outsider !== undefined && chance.happens(0.005) && { hiddenFrom: [outsider] }),
  };
};

/** The fields of an item of the site that the generated one takes its type and texts from. */
export const modelOf = (models: Setting['models'], chance: Chance): SiteIssue['fields'] =>
  (models[chance.int(0, models.length - 1)] ?? models[0]).fields;

/** Every twentieth item or so blocks the one that stands three places further down. */
const linked = (items: SiteIssue[], chance: Chance): SiteIssue[] => {
  for (let index = 0; index + 3 < items.length; index += 1) {
    if (!chance.happens(0.05)) continue;
    const [blocker, blocked] = [items[index], items[index + 3]];
    if (blocker === undefined || blocked === undefined) continue;
    const link = { id: `9${blocker.id}`, type: BLOCKS };
    items[index] = withLink(blocker, { ...link, outwardIssue: { id: blocked.id, key: blocked.key } });
    items[index + 3] = withLink(blocked, { ...link, inwardIssue: { id: blocker.id, key: blocker.key } });
  }
  return items;
};

const withLink = (issue: SiteIssue, link: object): SiteIssue => {
  const before: unknown = issue.fields['issuelinks'];
  return {
    ...issue,
    fields: { ...issue.fields, issuelinks: [...(Array.isArray(before) ? (before as unknown[]) : []), link] },
  };
};

const sprintOf = ({ sprints }: Setting, index: number): SiteSprint | undefined => {
  if (index < IN_A_SPRINT) return sprints.find(({ state }) => state === 'active');
  return index < 2 * IN_A_SPRINT ? sprints.find(({ state }) => state === 'future') : undefined;
};

/** A rank below that of all items above; its form is that of Jira. */
export const rankAt = (index: number): string => `0|j${index.toString(36).padStart(6, '0')}:`;

/** A sprint as it stands in the Sprint field. */
export const inField = ({ originBoardId, ...sprint }: SiteSprint): object => ({ ...sprint, boardId: originBoardId });
