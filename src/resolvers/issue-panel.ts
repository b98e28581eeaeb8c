import { makeResolver } from '@forge/resolver';
import type { IssuePanelCalls } from '../contract/calls';
import { showIssue } from '../usecases/show-issue';
import { answering } from './answering';
import { readInvocation } from './invocation';
import { sources } from './sources';

/** The issue panel's resolver. Guard: Jira answers for the issue as the viewer, or the panel has nothing to show. */
export const issuePanel = makeResolver<IssuePanelCalls>({
  load: (request) =>
    answering('issue-panel.load', async () => {
      const { issueKey, project } = readInvocation(request);
      if (issueKey === undefined || project === undefined)
        return { ok: false, problem: { code: 'not-visible', what: 'issue' } };
      return showIssue(sources, { issueKey, project });
    }),
});
