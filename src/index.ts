export { adminPage } from './resolvers/admin-page';
export { issuePanel } from './resolvers/issue-panel';
export { projectPage } from './resolvers/project-page';
export { projectSettings } from './resolvers/project-settings';
