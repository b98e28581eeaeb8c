import { problemSentence } from '../../../src/contract/problem-messages';
import { type Answer } from '../../../src/contract/answer';
import { callApp, type KeyOf, type ValueOf } from '../call-app';
import { ReportProblem } from './report-problem';
import type { ReportBoard, ReportSite } from './report-site';

/** Asks the project page of the project that shows a board. */
export type BoardCall = <Key extends KeyOf<'project-page'>>(
  key: Key,
  payload: object,
) => Promise<Answer<ValueOf<'project-page', Key>>>;

/** The first answer with the way to ask for more about the same board. */
export type FirstAnswer<T> = { readonly call: BoardCall; readonly value: T };

/**
 * The first answer about a board, from its own project; a board that lies in none is looked for
 * among those of every project. Undefined where no project shows it. @throws ReportProblem
 */
export const askAboutBoard = async <Key extends KeyOf<'project-page'>>(
  site: ReportSite,
  { board, as }: { readonly board: ReportBoard; readonly as: string },
  { key, payload }: { readonly key: Key; readonly payload: object },
): Promise<FirstAnswer<ValueOf<'project-page', Key>> | undefined> => {
  const keys =
    board.location === undefined ? site.data.projects.map((project) => project.key) : [board.location.projectKey];
  for (const projectKey of keys) {
    const call: BoardCall = (asked, sent) =>
      onceReplayed(site, () =>
        callApp(site, { module: 'project-page', functionKey: asked, as, projectKey, payload: sent }),
      );
    const answer = await call(key, { boardId: board.id, ...payload });
    if (answer.ok) return { call, value: answer.value };
    if (answer.problem.code !== 'not-visible') throw new ReportProblem(problemSentence(answer.problem), answer.problem);
  }
  return undefined;
};

/** Sprints are replayed in the background: asks again until nothing is missing. */
const onceReplayed = async <T>(site: ReportSite, ask: () => Promise<Answer<T>>): Promise<Answer<T>> => {
  let answer = await ask();
  for (let round = 0; round < mostRounds && isBeingReplayed(answer); round += 1) {
    await site.settle();
    answer = await ask();
  }
  return answer;
};

const mostRounds = 20;

const isBeingReplayed = (answer: Answer<unknown>): boolean => {
  if (!answer.ok) return answer.problem.code === 'being-replayed';
  const { value } = answer;
  return typeof value === 'object' && value !== null && 'replaying' in value && value.replaying !== undefined;
};

/** @throws ReportProblem where there is a problem in place of a value. */
export const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.ok) return answer.value;
  throw new ReportProblem(problemSentence(answer.problem), answer.problem);
};
