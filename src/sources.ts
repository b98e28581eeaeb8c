import { jiraAgendaPosts } from './jira/issues/agenda-posts';
import { asApp, asUser } from './jira/client/callers';
import { jiraBoards } from './jira/project/boards';
import { jiraDoneItems } from './jira/issues/done-items';
import { jiraFields } from './jira/project/fields';
import { jiraIssueStates } from './jira/issues/issue-states';
import { jiraIssueSummaries } from './jira/issues/issue-summaries';
import { jiraIssueWrites } from './jira/issues/issue-writes';
import { jiraItems, jiraItemsById } from './jira/issues/items';
import { jiraContentHistories } from './jira/histories/content-histories';
import { jiraPermissions } from './jira/project/permissions';
import { jiraProjects } from './jira/project/projects';
import { jiraSprintHistories } from './jira/histories/sprint-histories';
import { randomUUID } from 'node:crypto';
import { workQueue } from './queue/work-queue';
import { meetingStore } from './storage/backlog/meeting-store';
import { dismissedHintStore } from './storage/dismissed-hint-store';
import { estimationStore } from './storage/estimation-store';
import { fieldStore } from './storage/field-store';
import { forgetting } from './storage/forgetting';
import { labelHashes } from './storage/backlog/label-hashes';
import { ledgerStore } from './storage/backlog/ledger-store';
import { outcomeStore } from './storage/sprints/outcome-store';
import { overridesStore } from './storage/rules/overrides-store';
import { rulesStore } from './storage/rules/rules-store';
import { scanStore } from './storage/backlog/scan-store';
import { snapshotStore } from './storage/backlog/snapshot-store';
import { sprintStore } from './storage/sprints/sprint-store';
import { teamVelocityStore } from './storage/sprints/team-velocity-store';
import { noticeStore } from './storage/backlog/notice-store';
import { trackedBacklogStore } from './storage/backlog/tracked-backlog-store';
import { weekStore } from './storage/sprints/week-store';

const clock = (): number => Date.now();

/**
 * What finds the site's fields: read as the app, since it is remembered for everybody and holds no
 * issue.
 */
const fieldSources = {
  clock,
  fields: jiraFields(asApp),
  fieldStore,
  boards: jiraBoards(asApp),
  estimationStore,
};

/**
 * What replays closed sprints: as the app, since the figures are remembered for everybody and hold
 * no text of an issue (J10, J11).
 */
const replaySources = {
  appHistories: jiraSprintHistories(asApp),
  appReach: jiraPermissions(asApp),
  sprintStore,
  weekStore,
};

/** What judges the items of closed sprints as they were: as the app, for the same reason. */
const outcomeSources = { appContentHistories: jiraContentHistories(asApp), outcomeStore };

/**
 * What is remembered of backlogs: read as the app, for everybody; ids, numbers and instants (J10,
 * J11).
 */
const backlogSources = {
  appItems: jiraItems(asApp),
  appStates: jiraIssueStates(asApp),
  appProjects: jiraProjects(asApp),
  labelHashes,
  ledgers: ledgerStore,
  scans: scanStore,
  notices: noticeStore,
  snapshots: snapshotStore,
  trackedBacklogs: trackedBacklogStore,
  forgetting,
  queue: workQueue,
  newId: () => randomUUID().slice(0, 8),
};

/**
 * Everything that the use cases ask of Jira and of storage. What a person sees is read as that
 * person (J4).
 */
export const sources = {
  ...fieldSources,
  ...replaySources,
  ...backlogSources,
  ...outcomeSources,
  items: jiraItems(asUser),
  itemsById: jiraItemsById(asUser),
  doneItems: jiraDoneItems(asUser),
  writes: jiraIssueWrites(asUser),
  agendaPosts: jiraAgendaPosts(asUser),
  visibleBoards: jiraBoards(asUser),
  summaries: jiraIssueSummaries(asUser),
  permissions: jiraPermissions(asUser),
  projects: jiraProjects(asUser),
  rules: rulesStore,
  meetings: meetingStore,
  teamVelocity: teamVelocityStore,
  dismissedHints: dismissedHintStore,
  overrides: overridesStore,
};
