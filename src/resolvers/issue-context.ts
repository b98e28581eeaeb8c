import type { IssuePanelCalls } from '../contract/module-calls';
import { issueKeys } from './keys/issue-keys';
import { resolverOf } from './key';

/** The resolver of the right column of an issue, whose details are the panel. */
export const issueContext = resolverOf<IssuePanelCalls>('issue-context', issueKeys);
