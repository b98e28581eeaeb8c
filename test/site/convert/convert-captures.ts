import type { SiteData, SiteIssue, SiteProject, SiteSprint, SiteStatus } from '../data/site-data';
import { projectKeyOf } from '../jira/access';
import { catalogOf } from '../jira/catalog';
import { instantOfHistory, jiraTime } from '../jira/issues/wire-history';
import { asObject, textMember } from '../jira/json-values';
import { fillBoards } from './fill-boards';
import { fillFields } from './fill-fields';
import { fillPeople } from './fill-people';
import { gather, said, type Gathered } from './gather';
import { pastStatuses } from './past-statuses';
import type { Capture } from './read-captures';
import type { ValueOf } from './recognise';

/** A site made of captures, with sentences on what had to be filled in and what was left out. */
export type Conversion = {
  readonly site: SiteData;
  /** What Jira's own sprint reports sum up. */
  readonly sprintReports: readonly ValueOf<'sprint report'>[];
  readonly filledIn: readonly string[];
  readonly leftOut: readonly string[];
};

/**
 * Makes a site out of captured REST objects; nothing in it is made up but for what `filledIn`
 * names.
 */
export const convertCaptures = (captures: readonly Capture[]): Conversion => {
  const gathered = gather(captures);
  const statuses = statusesOf(gathered);
  const { issues, corrected } = withListedStatuses(gathered.issues, statuses.all);
  const projects = projectsOf(gathered.of('project'), issues);
  const { fields, filledIn: filledFields } = fillFields(gathered.of('field'), issues);
  const base = {
    serverInfo: {
      baseUrl: `https://${gathered.host ?? 'site.jira.example'}`,
      deploymentType: 'Cloud' as const,
      serverTitle: gathered.host ?? 'Captured site',
      serverTime: lastInstant(issues),
    },
    fields,
    projects: projects.all,
    issueTypes: gathered.of('issue type'),
    statuses: statuses.all,
    priorities: gathered.of('priority'),
    sprints: gathered.of('sprint'),
    issues,
  };
  const catalog = catalogOf({ ...base, boards: [], users: [] });
  const listed = new Set(base.sprints.map(({ id }) => id));
  const onIssues = [...catalog.sprints.values()].filter(({ id }) => !listed.has(id));
  const typesListed = new Set(base.issueTypes.map(({ id }) => id));
  const typesOnIssues = [...catalog.issueTypes.values()].filter(({ id }) => !typesListed.has(id));
  const priorities = prioritiesOf(base.priorities, issues);
  const whole = {
    ...base,
    issueTypes: [...base.issueTypes, ...typesOnIssues],
    priorities: priorities.all,
    sprints: [...base.sprints, ...onIssues],
  };
  const { boards, filledIn: filledBoards, leftOut } = fillBoards(gathered.of('board'), whole);
  const { users, filledIn: filledPeople } = fillPeople(gathered.of('user'), issues);
  return {
    site: { ...whole, boards, users },
    sprintReports: gathered.of('sprint report'),
    filledIn: [
      'the clock: the last instant on an issue',
      ...projects.filledIn,
      ...statuses.filledIn,
      ...said(typesOnIssues.length, (count) => `${count} issue types, from issues`),
      ...said(priorities.added, (count) => `${count} priorities, from issues`),
      ...filledFields,
      ...said(onIssues.length, (count) => `${count} sprints, from the Sprint field: ${idsOf(onIssues)}`),
      ...filledBoards,
      ...filledPeople,
    ],
    leftOut: [
      ...gathered.leftOut,
      ...said(corrected, (count) => `on ${count} issues the category of a status: the list of statuses says another`),
      ...leftOut,
    ],
  };
};

const idsOf = (things: readonly SiteSprint[]): string => things.map(({ id }) => id).join(', ');

/** Those listed, those on issues, and those that only histories name. */
const statusesOf = (gathered: Gathered): { all: readonly SiteStatus[]; filledIn: readonly string[] } => {
  const listed = gathered.of('status');
  const all = new Map(listed.map((status) => [status.id, status]));
  const carried = gathered.of('issue').map(({ fields }) => fields.status);
  for (const status of carried) if (!all.has(status.id)) all.set(status.id, status);
  const onIssues = all.size - listed.length;
  const past = pastStatuses(gathered.issues, new Set(all.keys()));
  return {
    all: [...all.values(), ...past],
    filledIn: [
      ...said(onIssues, (count) => `${count} statuses, from issues`),
      ...past.map(
        ({ id, name, statusCategory }) => `status ${id} "${name}", from histories: ${statusCategory.name ?? ''}`,
      ),
    ],
  };
};

/**
 * An issue's status as the list of statuses has it, so that the site says one thing of a status.
 */
const withListedStatuses = (
  issues: readonly SiteIssue[],
  statuses: readonly SiteStatus[],
): { issues: readonly SiteIssue[]; corrected: number } => {
  const byId = new Map(statuses.map((status) => [status.id, status]));
  let corrected = 0;
  const made = issues.map((issue) => {
    const own = asObject(issue.fields['status']);
    const listed = byId.get(textMember(own, 'id') ?? '');
    if (listed === undefined) return issue;
    if (textMember(own?.['statusCategory'], 'key') !== listed.statusCategory.key) corrected += 1;
    return { ...issue, fields: { ...issue.fields, status: listed } };
  });
  return { issues: made, corrected };
};

const projectsOf = (
  captured: readonly SiteProject[],
  issues: readonly SiteIssue[],
): { all: readonly SiteProject[]; filledIn: readonly string[] } => {
  const all = new Map(captured.map((project) => [project.key, project]));
  const added: string[] = [];
  for (const { key, fields } of issues) {
    const projectKey = projectKeyOf(key);
    if (all.has(projectKey)) continue;
    const own = asObject(fields['project']);
    // Some captures leave the project out of its issues; Jira's ids of projects are numbers.
    const id = textMember(own, 'id') ?? String(90_001 + added.length);
    all.set(projectKey, { ...own, id, key: projectKey, name: textMember(own, 'name') ?? projectKey });
    added.push(projectKey);
  }
  return { all: [...all.values()], filledIn: said(added.length, () => `projects ${added.join(', ')}, from issues`) };
};

const prioritiesOf = (
  captured: SiteData['priorities'],
  issues: readonly SiteIssue[],
): { all: SiteData['priorities']; added: number } => {
  const all = new Map(captured.map((priority) => [priority.id, priority]));
  for (const { fields } of issues) {
    const id = textMember(fields['priority'], 'id');
    if (id !== undefined && !all.has(id)) all.set(id, { id, name: textMember(fields['priority'], 'name') ?? id });
  }
  return { all: [...all.values()], added: all.size - captured.length };
};

/** The last instant at which an issue was created, updated or changed. */
const lastInstant = (issues: readonly SiteIssue[]): string => {
  const instants = issues.flatMap(({ fields, changelog }) => [
    ...['created', 'updated'].map((field) => Date.parse(textMember(fields, field) ?? '')),
    ...(changelog?.histories ?? []).map(instantOfHistory),
  ]);
  return jiraTime(instants.filter(Number.isFinite).reduce((last, instant) => Math.max(last, instant), 0));
};
