import { router } from '@forge/bridge';
import { ViewIssueModal } from '@forge/jira-bridge/out/modal/issue-view';

/** Opens an issue over the page, or where Jira refuses that, in a new tab. */
export const openIssueOverPage = async (issueKey: string, closed: () => void): Promise<void> => {
  try {
    await new ViewIssueModal({ context: { issueKey }, onClose: closed }).open();
  } catch (failure) {
    console.warn('issue-over-page', failure instanceof Error ? failure.name : typeof failure);
    await router.open(`/browse/${issueKey}`);
  }
};
