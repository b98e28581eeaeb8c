import { jiraAgendaWrites } from './jira/agenda-writes';
import { asApp, asUser } from './jira/callers';
import { jiraBoards } from './jira/boards';
import { jiraDoneItems } from './jira/done-items';
import { jiraFields } from './jira/fields';
import { jiraIssueStates } from './jira/issue-states';
import { jiraIssueSummaries } from './jira/issue-summaries';
import { jiraIssueWrites } from './jira/issue-writes';
import { jiraItems, jiraItemsById } from './jira/items';
import { jiraPastItems } from './jira/past-items';
import { jiraPermissions } from './jira/permissions';
import { jiraProjects } from './jira/projects';
import { jiraSprintHistories } from './jira/sprint-histories';
import { randomUUID } from 'node:crypto';
import { workQueue } from './queue/work-queue';
import { agendaMemory } from './storage/agenda-memory';
import { dismissedHints } from './storage/dismissed-hints';
import { estimationMemory } from './storage/estimation-memory';
import { fieldMemory } from './storage/field-memory';
import { forgetting } from './storage/forgetting';
import { labelHashes } from './storage/label-hashes';
import { ledgerStore } from './storage/ledger-store';
import { outcomeMemory } from './storage/outcome-memory';
import { overridesStore } from './storage/overrides-store';
import { rulesStore } from './storage/rules-store';
import { scanStore } from './storage/scan-store';
import { snapshotStore } from './storage/snapshot-store';
import { sprintMemory } from './storage/sprint-memory';
import { teamVelocityMemory } from './storage/team-velocity-memory';
import { toldStore } from './storage/told-store';
import { trackedBacklogs } from './storage/tracked-backlogs';
import { weekMemory } from './storage/week-memory';

const clock = (): number => Date.now();

/** What finds the site's fields: read as the app, since it is remembered for everybody and holds no issue. */
const fieldSources = {
  clock,
  fields: jiraFields(asApp),
  fieldMemory,
  boards: jiraBoards(asApp),
  estimationMemory,
};

/** What replays closed sprints: as the app, since the figures are remembered for everybody and hold no text of an issue (J10, J11). */
const replaySources = {
  appHistories: jiraSprintHistories(asApp),
  appPermissions: jiraPermissions(asApp),
  sprintMemory,
  weekMemory,
};

/** What judges the items of closed sprints as they were: as the app, for the same reason. */
const outcomeSources = { appPastItems: jiraPastItems(asApp), outcomeMemory };

/** What is remembered of backlogs: read as the app, for everybody; ids, numbers and instants (J10, J11). */
const backlogSources = {
  appItems: jiraItems(asApp),
  appStates: jiraIssueStates(asApp),
  appProjects: jiraProjects(asApp),
  labelHashes,
  ledgers: ledgerStore,
  scans: scanStore,
  told: toldStore,
  snapshots: snapshotStore,
  tracked: trackedBacklogs,
  forgetting,
  queue: workQueue,
  newId: () => randomUUID().slice(0, 8),
};

/** Everything that the use cases ask of Jira and of storage. What a person sees is read as that person (J4). */
export const sources = {
  ...fieldSources,
  ...replaySources,
  ...backlogSources,
  ...outcomeSources,
  items: jiraItems(asUser),
  itemsById: jiraItemsById(asUser),
  doneItems: jiraDoneItems(asUser),
  writes: jiraIssueWrites(asUser),
  agendaWrites: jiraAgendaWrites(asUser),
  visibleBoards: jiraBoards(asUser),
  summaries: jiraIssueSummaries(asUser),
  permissions: jiraPermissions(asUser),
  projects: jiraProjects(asUser),
  rules: rulesStore,
  agendas: agendaMemory,
  teamVelocity: teamVelocityMemory,
  dismissedHints,
  overrides: overridesStore,
};
