export { backlogWorker } from './jobs/backlog-worker';
export { dailySchedule } from './jobs/daily-schedule';
export { jiraEvents } from './jobs/jira-events';
export { uninstall } from './jobs/uninstall';
export { adminPage } from './resolvers/admin-page';
export { issuePanel } from './resolvers/issue-panel';
export { projectPage } from './resolvers/project-page';
export { projectSettings } from './resolvers/project-settings';
