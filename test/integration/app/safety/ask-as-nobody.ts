import type { SiteCall } from '../../../site/open-site';
import type { Module } from './defined-keys';
import { idOf } from './guarded-site';
import { runInBackground } from './run-in-background';

const handlers = {
  'issue-panel': 'issuePanel',
  'project-page': 'projectPage',
  'admin-page': 'adminPage',
  'project-settings': 'projectSettings',
} as const satisfies Record<Module, string>;

/**
 * Calls a module as Forge would for somebody who is not signed in: neither the context nor the
 * principal names anybody.
 */
export const askAsNobody = (call: Omit<SiteCall, 'as'> & { readonly module: Module }): Promise<unknown> => {
  const { module, functionKey, payload, issueKey, projectKey } = call;
  const extension = {
    ...(issueKey === undefined ? {} : { issue: { id: idOf(issueKey), key: issueKey } }),
    ...(projectKey === undefined ? {} : { project: { id: '10001', key: projectKey } }),
  };
  return runInBackground(handlers[module], { call: { functionKey, payload }, context: { extension } });
};
