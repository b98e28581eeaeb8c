import type { Answer } from '../../../src/contract/answer';
import { problemSentence } from '../../../src/contract/problem-messages';
import { ReportProblem } from './report-problem';

/** Reads a list of a project page after page, until there is no next one. @throws ReportProblem */
export const readPages = async <Page extends { readonly next?: string | undefined }>(
  project: string,
  readPage: (cursor: string | undefined) => Promise<Answer<Page>>,
): Promise<readonly Page[]> => {
  const pages: Page[] = [];
  let cursor: string | undefined;
  do {
    const answer = await readPage(cursor);
    if (!answer.ok) throw new ReportProblem(`${project}: ${problemSentence(answer.problem)}`);
    pages.push(answer.value);
    cursor = answer.value.next;
  } while (cursor !== undefined);
  return pages;
};
