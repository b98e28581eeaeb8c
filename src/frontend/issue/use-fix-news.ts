import { events } from '@forge/bridge';
import { useEffect } from 'react';
import type { IssueView } from '../../contract/issue-view';
import { useLatest } from '../parts/use-latest';

/** The two places in which one page shows an issue. */
export type Surface = 'panel' | 'right column';

type News = { readonly from: Surface; readonly issue: IssueView };

const fixedEvent = 'issue-fixed';

/**
 * Panel and right column may stand on one page, each in a frame of its own: what is fixed in one
 * the other shows as well, at no call of Jira. Gives what tells the other one. `issueKey`: of the
 * issue that is shown; news of any other are not for this page.
 */
export const useFixNews = (
  surface: Surface,
  issueKey: string | undefined,
  show: (issue: IssueView) => void,
): ((issue: IssueView) => void) => {
  const hear = useLatest(({ from, issue }: News) => {
    if (from !== surface && issue.key === issueKey) show(issue);
  });
  useEffect(() => {
    const subscription = events.on(fixedEvent, (news: News) => hear.current(news));
    return () => void subscription.then(({ unsubscribe }) => unsubscribe());
  }, [hear]);
  return (issue) => void events.emit(fixedEvent, { from: surface, issue } satisfies News);
};
