import { broken, holds, notSeen } from '../check';
import { NotGiven } from '../not-given';
import type { AccessCheck } from './access-check';

const template = 'GET /rest/agile/1.0/board/{boardId}/configuration';

/** Jira gives it to people who administer the project only; the app reads it as itself. */
export const boardConfiguration: AccessCheck = {
  template,
  assumed: 'GET /board/{boardId}/configuration answers whoever administers the project',
  consequence: 'The app may be refused as well: then there is no velocity and no forecast.',
  look: async ({ reads, project }) => {
    try {
      const { columns } = await reads.configuration();
      return holds(`columns ${columns.map(({ name }) => `"${name}"`).join(', ')}`);
    } catch (failure) {
      if (!(failure instanceof NotGiven) || failure.endpoint !== template) throw failure;
      if (await reads.administersProject()) return broken(failure.message);
      return notSeen(
        `${failure.message}. This person does not administer ${project.key}`,
        'As this person Jira does not give it; velocity is read as the app once it is installed.',
      );
    }
  },
};
