import type { IssueContextCalls } from '../contract/module-calls';
import { resolverOf } from './key';
import { issueContextKeys } from './keys/issue-keys';

/** The resolver of the right column of an issue. */
export const issueContext = resolverOf<IssueContextCalls>('issue-context', issueContextKeys);
