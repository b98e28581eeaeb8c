import { type Check, broken, holds } from '../check';
import type { ExaminedSite } from '../examined-site';
import { NotGiven } from '../not-given';

/** Whether an endpoint answers this person. */
export type AccessCheck = Check & {
  /** As in the list of the local site's endpoints. */
  readonly template: string;
};

type Access = {
  readonly template: string;
  /** What hangs on it. */
  readonly consequence: string;
  /**
   * Asks it through the app's own edge, so that the answer is in the shape that the app takes, and
   * says in a few words what it gave.
   */
  readonly ask: (site: ExaminedSite) => Promise<string>;
};

export const accessCheck = ({ template, consequence, ask }: Access): AccessCheck => ({
  template,
  assumed: `${shortTemplate(template)} answers`,
  consequence,
  look: async (site) => {
    try {
      return holds(await ask(site));
    } catch (failure) {
      // What Jira refused here is broken; what the site does not have cannot be asked for.
      if (failure instanceof NotGiven && failure.endpoint === template) return broken(failure.message);
      throw failure;
    }
  },
});

/** `GET /board/{boardId}/sprint`: without what all paths have in common. */
export const shortTemplate = (template: string): string => template.replace(/\/rest\/(api\/3|agile\/1\.0)/, '');
