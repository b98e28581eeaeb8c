import { openBacklog } from '../../src/domain/backlog/open-backlog';
import { type ItemFacts, factsOf } from '../../src/domain/backlog/facts/item-facts';
import { fieldIds } from '../../src/domain/fields/choose-field-ids';
import type { FieldIds } from '../../src/domain/fields/field-ids';
import { defaultRules } from '../../src/domain/rules/default-rules';
import { sources } from '../../src/sources';
import { type Chance, chanceFor } from '../site/demo/random';
import { asApp } from '../site/demo/past/as-app';
import { aBoard, aSite, aSprint, custom, people, priority, status, types } from '../site/data/a-site';
import { openSite, type Site } from '../site/open-site';
import { DAY } from './clock';

/** What stood in the open backlog at the end of a day, as the app would have read it then. */
export type LivedDay = { readonly day: number; readonly facts: readonly ItemFacts[] };

/** A site on which a team has worked for some days, and what was true at the end of each. */
export type LivedBacklog = { readonly site: Site; readonly days: readonly LivedDay[] };

const by = people.admin.accountId;
const began = '2024-03-01T00:00:00.000Z';

/**
 * Lets a team live on a small site: each day some issues are made, written, estimated, linked,
 * moved, planned, sprints are started and closed, all through Jira's own writes, which keep the
 * histories. What was true is read at the end of each day, out of the issues as they are then. The
 * clock stands at noon of the day after.
 */
export const livedBacklog = async (
  seed: number,
  { days, edits }: { readonly days: number; readonly edits: number },
): Promise<LivedBacklog> => {
  const sprints = Array.from({ length: 1 + Math.ceil(days / 5) }, (_, index) => aSprint(30 + index));
  const site = await openSite({ data: aSite({ boards: [aBoard()], sprints, issues: [] }), now: began });
  const chance = chanceFor(seed, 'lived');
  const team: Team = { site, chance, keys: [], sprints: new Map(sprints.map(({ id }) => [id, 'future'])) };
  const lived: LivedDay[] = [];
  const first = Date.parse(began) / DAY;
  for (let day = first; day < first + days; day += 1) {
    const count = chance.int(0, edits);
    for (let edit = 0; edit < count; edit += 1) {
      await site.advance(chance.int(1, Math.floor((20 * 3_600_000) / (edits + 1))));
      editSomething(team);
    }
    await site.advance((day + 1) * DAY - 60_000 - site.clock.now());
    lived.push({ day, facts: await factsNow(site) });
    await site.advance(60_000);
  }
  await site.advance(DAY / 2);
  return { site, days: lived };
};

/** Reads all issues as the app does, and keeps those of the open backlog. */
const factsNow = async (site: Site): Promise<readonly ItemFacts[]> => {
  const query = { kind: 'project', projectKey: 'MOB', includeDone: true } as const;
  const { items } = await asApp(() => sources.appItems.readPage(query, fieldsOf(site), { limit: 100 }));
  const context = { settings: defaultRules, hash: (text: string) => text, readAt: 0 };
  return openBacklog(items).map((item) => factsOf(item, context));
};

const fieldsOf = (site: Site): FieldIds => {
  const fields = site.data.fields.map(({ id, name, custom: isCustom, schema }) => ({
    id,
    name,
    custom: isCustom,
    schemaType: schema?.type,
    schemaCustom: schema?.custom,
  }));
  const estimation = { type: 'field', fieldId: custom.points, displayName: 'Story Points' } as const;
  return fieldIds({ projectId: '10001', fields, estimation }, defaultRules);
};

const pick = <T>(chance: Chance, from: readonly T[]): T => {
  const drawn = from[chance.int(0, from.length - 1)];
  if (drawn === undefined && !from.includes(drawn as T)) throw new Error('There is nothing to pick from.');
  return drawn as T;
};

const editSomething = (team: Team): void => {
  const { site, chance, keys } = team;
  if (keys.length === 0 || chance.happens(keys.length < 6 ? 0.5 : 0.1)) {
    keys.push(site.jira.createIssue('MOB', newFields(chance), by).key);
    return;
  }
  pick(chance, deeds)({ ...team, key: pick(chance, keys), other: pick(chance, keys) });
};

/** A team at work: what it has made, and its sprints with their states. */
type Team = {
  readonly site: Site;
  readonly chance: Chance;
  readonly keys: string[];
  readonly sprints: Map<number, 'future' | 'active' | 'closed'>;
};

type Deed = (deed: Team & { readonly key: string; readonly other: string }) => void;

const write = (site: Site, key: string, fields: Readonly<Record<string, unknown>>): void =>
  void site.jira.editIssue(key, fields, by);

const deeds: readonly Deed[] = [
  ({ site, chance, key }) => write(site, key, { description: pick(chance, texts) }),
  ({ site, chance, key }) => write(site, key, { description: pick(chance, texts) }),
  ({ site, chance, key }) => write(site, key, { [custom.points]: pick(chance, estimates) }),
  ({ site, chance, key }) => write(site, key, { [custom.points]: pick(chance, estimates) }),
  ({ site, chance, key }) => write(site, key, { summary: pick(chance, summaries) }),
  ({ site, chance, key }) => write(site, key, { priority: pick(chance, [priority.high, priority.low]) }),
  ({ site, chance, key }) => write(site, key, { status: pick(chance, statuses) }),
  ({ site, chance, key }) => write(site, key, { status: pick(chance, statuses) }),
  ({ site, chance, key }) => convert(site, key, chance),
  (deed) => plan(deed),
  (deed) => plan(deed),
  (deed) => startSprint(deed),
  (deed) => closeSprint(deed),
  (deed) => link(deed),
  (deed) => link(deed),
  (deed) => link(deed),
];

const criteria = 'h3. Acceptance criteria\n* The file holds all rows\n* The file is UTF-8';
const story = 'As a shop owner, I want to export the order list so that my accountant can read it every month.';
const ready = `${story}

${criteria}`;
const texts = [
  null,
  'Export.',
  story,
  ready,
  ready,
  ready,
  ready,
  `${story}

h3. Notes
Ask Bo.`,
];
const summaries = ['Export the orders', 'Import of rates', 'Orders are lost after a restart'];
const estimates = [null, 0, 1, 2, 3, 5, 5, 13, 21];
const statuses = [status.toDo, status.inProgress, status.done];

const newFields = (chance: Chance) => ({
  summary: pick(chance, summaries),
  description: pick(chance, texts),
  issuetype: pick(chance, [types.story, types.story, types.bug, types.subtask, types.epic]),
  [custom.points]: pick(chance, estimates),
});

const levelOf = (site: Site, key: string): number => {
  const type: unknown = site.jira.issue(key)?.fields['issuetype'];
  return typeof type === 'object' && type !== null && 'hierarchyLevel' in type ? Number(type.hierarchyLevel) : 0;
};

const linksOf = (site: Site, key: string): readonly { readonly id: string }[] => {
  const links = site.jira.issue(key)?.fields['issuelinks'];
  return Array.isArray(links) ? (links as readonly { readonly id: string }[]) : [];
};

/** A sub-task may become an item of its own. What becomes one is not looked for any more. */
const convert = (site: Site, key: string, chance: Chance): void => {
  if (levelOf(site, key) <= 0) write(site, key, { issuetype: pick(chance, [types.story, types.bug]) });
};

const sprintsOf = (site: Site, key: string): readonly number[] => {
  const sprints: unknown = site.jira.issue(key)?.fields[custom.sprint];
  return Array.isArray(sprints) ? sprints.map((sprint: { readonly id: number }) => sprint.id) : [];
};

const sprintsIn = ({ sprints }: Team, state: string): readonly number[] =>
  [...sprints].filter(([, known]) => known === state).map(([id]) => id);

/** Into the active sprint or the next one, or out of both; closed sprints stay in the field. */
const plan: Deed = ({ key, ...team }) => {
  const { site, chance, sprints } = team;
  const closed = sprintsOf(site, key).filter((id) => sprints.get(id) === 'closed');
  const target = pick(chance, [sprintsIn(team, 'active')[0], sprintsIn(team, 'future')[0], undefined]);
  write(site, key, { [custom.sprint]: target === undefined ? closed : [...closed, target] });
};

const startSprint: Deed = ({ site, sprints, ...team }) => {
  const [next] = sprintsIn({ site, sprints, ...team }, 'future');
  if (next === undefined || [...sprints.values()].includes('active')) return;
  site.jira.startSprint(next, by);
  sprints.set(next, 'active');
};

const closeSprint: Deed = (team) => {
  const { site, chance, sprints } = team;
  const [active] = sprintsIn(team, 'active');
  const [next] = sprintsIn(team, 'future');
  if (active === undefined || chance.happens(0.5)) return;
  site.jira.closeSprint(active, by, chance.happens(0.5) ? next : undefined);
  sprints.set(active, 'closed');
};

const linkType = { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

/** One waits for another, or does not any more: written at both ends, as Jira does. */
const link: Deed = ({ site, key, other, chance }) => {
  if (other === key || levelOf(site, key) !== 0 || levelOf(site, other) !== 0) return;
  const id = `${key}<${other}`;
  const without = (one: string) => linksOf(site, one).filter((existing) => existing.id !== id);
  const isLinked = linksOf(site, key).some((existing) => existing.id === id);
  if (isLinked && chance.happens(0.8)) {
    write(site, key, { issuelinks: without(key) });
    write(site, other, { issuelinks: without(other) });
  } else if (!isLinked) {
    const end = (of: string) => ({ id: site.jira.issue(of)?.id ?? '', key: of });
    write(site, key, { issuelinks: [...without(key), { id, type: linkType, inwardIssue: end(other) }] });
    write(site, other, { issuelinks: [...without(other), { id, type: linkType, outwardIssue: end(key) }] });
  }
};
