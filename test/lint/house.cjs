/**
 * The house, as data (src/README.md says it in words): which layer may import which, the one order of subjects, and who
 * may ask for permissions.
 */

/** Each layer with the layers that it may import. `types`: of these it may import types only. */
const layers = {
  domain: { imports: [] },
  contract: { imports: [], types: ['domain'] },
  ports: { imports: ['domain'] },
  usecases: { imports: ['domain', 'contract', 'ports'] },
  jira: { imports: ['domain', 'ports'] },
  storage: { imports: ['domain', 'ports'] },
  queue: { imports: ['domain', 'ports', 'storage'] },
  sources: { imports: ['jira', 'storage', 'queue'] },
  resolvers: { imports: ['usecases', 'contract', 'domain', 'ports', 'sources'] },
  jobs: { imports: ['usecases', 'queue', 'sources'] },
  frontend: { imports: ['contract', 'domain'] },
  index: { imports: ['resolvers', 'jobs'] },
};

/** From the bottom to the top: within a layer a subject imports only subjects that stand before it. */
const subjects = [
  ...['arithmetic', 'wording', 'text', 'project', 'links', 'fields', 'items', 'story', 'description', 'history'],
  ...['readiness', 'priority', 'estimates', 'fixes', 'issue', 'sprints', 'flow', 'outcome'],
  ...['backlog', 'health', 'forecast', 'hygiene', 'agenda', 'rules', 'privacy', 'page'],
];

/** Folders of a layer that are no subjects come before all of them, in this order. */
const beforeSubjects = { frontend: ['parts', 'tables'], storage: ['kvs'] };

/** Jira's own things have an order of their own. */
const ownOrder = { jira: ['client', 'project', 'issues', 'histories'] };

const orderOf = (layer) => ownOrder[layer] ?? [...(beforeSubjects[layer] ?? []), ...subjects];

/** Who may import `ports/permission-ports`: what decides, what asks Jira, and nobody else. */
const permissionPorts = 'ports/permission-ports';
const mayAskForPermissions = ['usecases/project/may-browse', 'resolvers/guards', 'jira/project/permissions'];

/** Characters of a line that holds nothing but a comment, its indentation included. */
const longestCommentLine = 100;

module.exports = { layers, orderOf, permissionPorts, mayAskForPermissions, longestCommentLine };
