import { endpointOf } from '../../../site/jira/endpoints';
import type { JiraAnswer, JiraRequest } from '../../../site/jira/jira-types';
import type { Site } from '../../../site/open-site';

/**
 * From here on Jira answers these questions of one person as it would answer another, who may: the
 * questions that a guard puts, and no others. Gives back how to undo it.
 */
export const answerAs = (
  site: Site,
  {
    asker,
    other,
    endpoints,
  }: { readonly asker: string; readonly other: string; readonly endpoints: readonly string[] },
): (() => void) => {
  const handle = site.jira.handle;
  const spy = jest.spyOn(site.jira, 'handle').mockImplementation((request: JiraRequest): JiraAnswer => {
    const { as, method, path } = request;
    const isAsked = as.kind === 'user' && as.accountId === asker && endpoints.includes(endpointOf(method, path));
    return handle(isAsked ? { ...request, as: { kind: 'user', accountId: other } } : request);
  });
  return () => spy.mockRestore();
};

/** The calls that the app made as itself since the last reset. */
export const asTheApp = (site: Site): readonly string[] =>
  site
    .requests()
    .recent.filter(({ service, as }) => service === 'jira' && as === 'app')
    .map(({ endpoint }) => endpoint);
