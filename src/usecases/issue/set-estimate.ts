import type { Answer } from '../../contract/answer';
import type { IssueView } from '../../contract/issue-view';
import { fieldIds } from '../../domain/fields/choose-field-ids';
import type { IssueWrites } from '../../ports/write-ports';
import { fieldsOfProject } from '../project/project-fields';
import { rulesOfProject } from '../project/rules-in-force';
import { afterWrite } from './after-write';
import type { IssueSources, IssueRef } from './read-issue';

/**
 * Sets an issue's estimate through the project's first board with sprints, the one whose estimation
 * the verdict goes by (E1), and gives the issue as it is then. `value`: 0 or more points, or whole
 * minutes where the board estimates in time (V21).
 */
export const setEstimate = async (
  sources: IssueSources & { readonly writes: IssueWrites },
  issue: IssueRef,
  value: number,
): Promise<Answer<IssueView>> => {
  const [known, { rules }] = await Promise.all([
    fieldsOfProject(sources, issue.project),
    rulesOfProject(sources, issue.project.id),
  ]);
  const { estimate } = fieldIds(known, rules.fields);
  if (estimate.kind !== 'field' || estimate.unit === 'choice')
    return { ok: false, problem: { code: 'not-fixed', because: 'no-estimate-field' } };
  const inTime = estimate.unit === 'seconds';
  if (inTime && !Number.isInteger(value))
    return { ok: false, problem: { code: 'not-fixed', because: 'whole-minutes' } };
  const board = (await sources.boards.listOfProject(issue.project.key)).find(({ type }) => type !== 'kanban');
  if (board === undefined) return { ok: false, problem: { code: 'not-fixed', because: 'no-board' } };
  const kept = inTime ? value * 60 : value;
  return afterWrite(sources, issue, await sources.writes.setEstimate(issue.issueKey, board.id, value), ({ item }) =>
    'value' in item.estimate ? item.estimate.value === kept : false,
  );
};
