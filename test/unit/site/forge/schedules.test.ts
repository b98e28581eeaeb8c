import { nine, aBackgroundApp } from './background-app';

const hoursAfterNine = (now: number): number => (now - nine) / 3_600_000;

describe('a schedule', () => {
  it('begins five minutes after the site opened and then runs once each interval', async () => {
    const hourly: number[] = [];
    const daily: number[] = [];
    const app = aBackgroundApp({
      hourly: () => void hourly.push(hoursAfterNine(Date.now())),
      daily: () => void daily.push(hoursAfterNine(Date.now())),
    });
    await app.background.advance(3 * 3_600_000);
    expect(hourly).toEqual([1 / 12, 13 / 12, 25 / 12]);
    await app.background.advance(46 * 3_600_000);
    expect(daily).toEqual([1 / 12, 24 + 1 / 12, 48 + 1 / 12]);
  });

  it('gets what names it, and nobody as its caller', async () => {
    const seen: unknown[] = [];
    const app = aBackgroundApp({ daily: (given, backend) => void seen.push([given, Object.keys(backend)]) });
    await app.background.runSchedule('day');
    expect(seen).toEqual([
      [
        { context: { cloudId: expect.any(String) as string, moduleKey: 'daily' }, contextToken: 'local' },
        ['installContext'],
      ],
    ]);
  });

  it('that fails is not tried again before its next time', async () => {
    let runs = 0;
    const app = aBackgroundApp({
      daily: () => {
        runs += 1;
        throw new Error('Jira is down');
      },
    });
    await app.background.runSchedule('day');
    await app.background.settle();
    expect(runs).toBe(1);
    expect(app.background.runs()).toMatchObject([{ module: 'daily', outcome: 'given up', failure: 'Jira is down' }]);
    await app.background.advance(300_000);
    expect(runs).toBe(2);
  });

  it('that answers no response is a failure, as Forge counts it, though its work is done', async () => {
    let runs = 0;
    const app = aBackgroundApp({
      hourly: () => ({ statusCode: 204 }),
      daily: () => {
        runs += 1;
      },
    });
    await app.background.runSchedule('day');
    await app.background.runSchedule('hour');
    expect(runs).toBe(1);
    expect(app.background.runs()).toMatchObject([
      { module: 'daily', outcome: 'given up', failure: expect.stringContaining('424') as string },
      { module: 'hourly', outcome: 'done' },
    ]);
  });
});
