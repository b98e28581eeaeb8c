import { kindOf } from '../items/item-kind';
import type { IssueTypeOfProject } from '../project/project';

/**
 * The type of an issue that holds an agenda: a task where the project has such a type, else its
 * first type that is neither an epic nor a sub-task; undefined where it has none.
 */
export const chooseIssueType = (types: readonly IssueTypeOfProject[]): IssueTypeOfProject | undefined => {
  const standalone = types.filter(({ level }) => level === 'standard');
  return standalone.find(({ name }) => kindOf({ name }) === 'task') ?? standalone[0];
};
