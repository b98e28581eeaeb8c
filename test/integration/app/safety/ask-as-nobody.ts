import { randomUUID } from 'node:crypto';
import { runAs } from '../../../site/forge/invocation';
import type { SiteCall } from '../../../site/open-site';
import { idOf } from './guarded-site';

const handlers = {
  'issue-panel': 'issuePanel',
  'project-page': 'projectPage',
  'admin-page': 'adminPage',
  'project-settings': 'projectSettings',
} as const;

/** Calls a module as Forge would for somebody who is not signed in: neither the context nor the principal names anybody. */
export const askAsNobody = async ({
  module,
  functionKey,
  payload,
  issueKey,
  projectKey,
}: Omit<SiteCall, 'as'>): Promise<unknown> => {
  const app = await import('../../../../src/index');
  const handler = Object.entries(handlers).find(([key]) => key === module)?.[1] ?? 'projectPage';
  const context = {
    extension: {
      ...(issueKey === undefined ? {} : { issue: { id: idOf(issueKey), key: issueKey } }),
      ...(projectKey === undefined ? {} : { project: { id: '10001', key: projectKey } }),
    },
  };
  const invocation = {
    id: randomUUID(),
    moduleKey: module,
    remainingMs: () => 25_000,
    chain: { pushes: 0 },
    kill: () => undefined,
  };
  const given: unknown = JSON.parse(JSON.stringify({ call: { functionKey, payload }, context }));
  const run = app[handler] as (given: unknown, backend: object) => Promise<unknown>;
  return runAs(invocation, () => run(given, { installContext: 'ari:cloud:jira::site/1' }));
};
