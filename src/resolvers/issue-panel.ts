import type { IssuePanelCalls } from '../contract/module-calls';
import { resolverOf } from './key';
import { issueKeys } from './keys/issue-keys';

/** The resolver of the issue panel. */
export const issuePanel = resolverOf<IssuePanelCalls>('issue-panel', issueKeys);
