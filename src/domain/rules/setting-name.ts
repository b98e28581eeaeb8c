import { allChecks } from '../readiness/checks/all-checks';
import { nameSetting } from './value-names';

/** What the value at a path is, with the titles that the checks have today. */
export const settingName = (path: string): string => nameSetting(path, titleOf);

const titleOf = (check: string): string | undefined => allChecks.find(({ id }) => id === check)?.messages.title;
