import { people } from '../../site/demo/people';
import type { HealthReport } from '../../site/report/read-health';
import type { VelocityReport } from '../../site/report/read-velocity';
import { reportsOfDemo } from './reports-of';

const { report, jsonOf } = reportsOfDemo();

const healthAs = (as: string): Promise<HealthReport> => jsonOf('health', '--project', 'MOB', '--as', as);

describe('report -- … --as ACCOUNT', () => {
  it('is read as an ordinary member, who sees the velocity and the figures of the whole board (J14)', async () => {
    const [admin, member] = [await healthAs(people.anna.accountId), await healthAs(people.tobias.accountId)];
    expect({ ...member, calculatedAt: '' }).toEqual({ ...admin, calculatedAt: '' });
    const asMember: VelocityReport = await jsonOf('velocity', '--board', '1', '--as', people.tobias.accountId);
    expect(asMember).toEqual(await jsonOf('velocity', '--board', '1'));
    expect(asMember.velocity).toMatchObject([{ board: 1, velocity: expect.any(Number) as number }]);
  });

  it('is read as somebody who sees only what she reported, of whom it holds nothing else (J10)', async () => {
    const own = await healthAs(people.nora.accountId);
    expect(own).toMatchObject({ openBacklog: 2, depthInSprints: null });
    expect(own.components.flatMap(({ items }) => items).length).toBeLessThanOrEqual(2 * own.components.length);
  });

  it('says that nobody in the folder has that account id', async () => {
    const { exitCode, stdout, stderr } = await report('health', '--project', 'MOB', '--as', 'nobody');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/has no user with the account id nobody$/);
  });
});
