import { accountReport } from './jira/account-report';
import { asApp, asUser } from './jira/client/callers';
import { withinTime } from './jira/client/within-time';
import { jiraContentHistories } from './jira/histories/content-histories';
import { jiraPastItems } from './jira/histories/past-items';
import { jiraSprintHistories } from './jira/histories/sprint-histories';
import { jiraAgendaPosts } from './jira/issues/agenda-posts';
import { jiraDoneItems } from './jira/issues/done-items';
import { jiraIssueStates } from './jira/issues/issue-states';
import { jiraIssueSummaries } from './jira/issues/issue-summaries';
import { jiraIssueWrites } from './jira/issues/issue-writes';
import { jiraItems, jiraItemsById } from './jira/issues/items';
import { jiraSplitParts } from './jira/issues/split-parts';
import { jiraBoards } from './jira/project/boards';
import { jiraFields } from './jira/project/fields';
import { jiraPermissions } from './jira/project/permissions';
import { jiraProjectSearch } from './jira/project/project-search';
import { jiraProjects } from './jira/project/projects';
import { jiraStatusesAndTypes } from './jira/project/statuses';
import { workQueue } from './queue/work-queue';
import { labelHashes } from './storage/backlog/label-hashes';
import { ledgerStore } from './storage/backlog/ledger-store';
import { pastAllowance } from './storage/backlog/past/past-allowance';
import { pastStore } from './storage/backlog/past/past-store';
import { repairStore } from './storage/backlog/repair-store';
import { meetingStore } from './storage/backlog/meeting-store';
import { newGeneration } from './storage/backlog/new-generation';
import { noticeStore } from './storage/backlog/notice-store';
import { sightStore } from './storage/backlog/sight-store';
import { scanStore } from './storage/backlog/scan-store';
import { snapshotStore } from './storage/backlog/snapshot-store';
import { waitingWorkStore } from './storage/backlog/waiting-work-store';
import { trackedBacklogStore } from './storage/backlog/tracked-backlog-store';
import { dismissedHintStore } from './storage/dismissed-hint-store';
import { estimationStore } from './storage/estimation-store';
import { fieldStore } from './storage/field-store';
import { flowStore } from './storage/flow-store';
import { forgetting } from './storage/forgetting';
import { keptAccounts } from './storage/kept-accounts';
import { placeStore } from './storage/place-store';
import { reportProgressStore } from './storage/report-progress-store';
import { overridesStore } from './storage/rules/overrides-store';
import { rulesStore } from './storage/rules/rules-store';
import { dailyBegun, restUntil } from './storage/site-instants';
import { statusesAndTypesStore } from './storage/statuses-and-types-store';
import { outcomeStore } from './storage/sprints/outcome-store';
import { runningSprintStore } from './storage/sprints/running-sprint-store';
import { sprintStore } from './storage/sprints/sprint-store';
import { teamVelocityStore } from './storage/sprints/team-velocity-store';

const clock = (): number => Date.now();

/** The site's fields: read as the app, since they are stored for everybody and hold no issue. */
const fieldSources = {
  clock,
  fields: jiraFields(asApp),
  fieldStore,
  boards: jiraBoards(asApp),
  estimationStore,
};

/**
 * Replayed sprints: read as the app, since their figures are remembered for everybody and hold no
 * text of an issue (J10, J11).
 */
const replaySources = {
  appHistories: jiraSprintHistories(asApp),
  appStatusesAndTypes: jiraStatusesAndTypes(asApp),
  statusesAndTypesStore,
  appReach: jiraPermissions(asApp),
  sprintStore,
  runningSprints: runningSprintStore,
  flowStore,
};

/** The items of closed sprints as they were: read as the app, for the same reason. */
const outcomeSources = { appContentHistories: jiraContentHistories(asApp), outcomeStore };

/** Remembered backlogs: read as the app, for everybody; ids, numbers and instants (J10, J11). */
const backlogSources = {
  appItems: jiraItems(asApp),
  appPastItems: jiraPastItems(asApp),
  appStates: jiraIssueStates(asApp),
  appProjects: jiraProjects(asApp),
  labelHashes,
  ledgers: ledgerStore,
  scans: scanStore,
  notices: noticeStore(clock),
  snapshots: snapshotStore,
  pastStore,
  pastAllowance: pastAllowance(clock),
  repairs: repairStore,
  trackedBacklogs: trackedBacklogStore,
  sights: sightStore,
  restUntil,
  dailyBegun,
  forgetting,
  queue: workQueue(waitingWorkStore(clock)),
  newId: newGeneration,
};

/** Of whom something is kept, as Atlassian is told (J15). */
const privacySources = { accountReport, keptAccounts, reportProgress: reportProgressStore };

/** All that use cases ask of the world. What a person sees is read as that person (J4). */
export const sources = {
  ...fieldSources,
  ...replaySources,
  ...backlogSources,
  ...outcomeSources,
  ...privacySources,
  items: jiraItems(asUser),
  itemsById: jiraItemsById(asUser),
  doneItems: jiraDoneItems(asUser),
  writes: jiraIssueWrites(asUser),
  parts: jiraSplitParts(asUser),
  withinTime,
  agendaPosts: jiraAgendaPosts(asUser),
  visibleBoards: jiraBoards(asUser),
  visibleFields: jiraFields(asUser),
  summaries: jiraIssueSummaries(asUser),
  permissions: jiraPermissions(asUser),
  projects: jiraProjects(asUser),
  projectSearch: jiraProjectSearch(asUser),
  rules: rulesStore,
  meetings: meetingStore,
  teamVelocity: teamVelocityStore,
  dismissedHints: dismissedHintStore,
  overrides: overridesStore,
  places: placeStore(clock),
};
