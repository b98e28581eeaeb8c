import { accessCheck } from './access-check';

export const myPermissions = accessCheck({
  template: 'GET /rest/api/3/mypermissions',
  consequence: 'Every guard refuses: nobody is shown anything.',
  ask: async ({ reads, project }) =>
    `${(await reads.administersProject()) ? 'administers' : 'does not administer'} ${project.key}`,
});
