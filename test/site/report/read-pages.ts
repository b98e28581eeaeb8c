import { problemSentence } from '../../../src/contract/problem-messages';
import { type Answer } from '../../../src/contract/answer';
import type { ServedSite } from '../server/served-site';
import { ReportProblem } from './report-problem';

/**
 * Asks a key of the project page for page after page, until there is none. @throws ReportProblem
 */
export const readPages = async <Page extends { readonly next?: string }>(
  site: Pick<ServedSite, 'invoke'>,
  asked: {
    readonly project: string;
    readonly as: string;
    readonly functionKey: string;
    readonly payload: Readonly<Record<string, unknown>>;
  },
): Promise<readonly Page[]> => {
  const { project, as, functionKey, payload } = asked;
  const pages: Page[] = [];
  for (;;) {
    const cursor = pages.at(-1)?.next;
    const answer = (await site.invoke({
      module: 'project-page',
      functionKey,
      as,
      projectKey: project,
      payload: { ...payload, ...(cursor === undefined ? {} : { cursor }) },
    })) as Answer<Page>;
    if (!answer.ok) throw new ReportProblem(`${project}: ${problemSentence(answer.problem)}`);
    pages.push(answer.value);
    if (answer.value.next === undefined) return pages;
  }
};
