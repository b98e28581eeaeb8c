import { asApp, asUser } from '../jira/callers';
import { jiraBoards } from '../jira/boards';
import { jiraFields } from '../jira/fields';
import { jiraIssueWrites } from '../jira/issue-writes';
import { jiraItems } from '../jira/items';
import { jiraPermissions } from '../jira/permissions';
import { jiraProjects } from '../jira/projects';
import { jiraSprintHistories } from '../jira/sprint-histories';
import { dismissedHints } from '../storage/dismissed-hints';
import { estimationMemory } from '../storage/estimation-memory';
import { fieldMemory } from '../storage/field-memory';
import { overridesStore } from '../storage/overrides-store';
import { rulesStore } from '../storage/rules-store';

const clock = (): number => Date.now();

/** What finds the site's fields: read as the app, since it is remembered for everybody and holds no issue. */
const fieldSources = {
  clock,
  fields: jiraFields(asApp),
  fieldMemory,
  boards: jiraBoards(asApp),
  estimationMemory,
};

/** Everything that the use cases ask of Jira and of storage. What a person sees is read as that person (J4). */
export const sources = {
  ...fieldSources,
  items: jiraItems(asUser),
  writes: jiraIssueWrites(asUser),
  visibleBoards: jiraBoards(asUser),
  histories: jiraSprintHistories(asUser),
  permissions: jiraPermissions(asUser),
  projects: jiraProjects(asUser),
  rules: rulesStore,
  dismissedHints,
  overrides: overridesStore,
};
