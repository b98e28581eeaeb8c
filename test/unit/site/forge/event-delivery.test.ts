import { InvocationError } from '@forge/events';
import type { JiraEvent } from '../../../site/jira/events/jira-event';
import { aBackgroundApp } from './background-app';

const updated = (issue: number, selfGenerated = false): JiraEvent => ({
  eventType: 'avi:jira:updated:issue',
  selfGenerated,
  issue: { id: String(issue) },
});

const hundred = Array.from({ length: 100 }, (_, number) => updated(number));

const idsOf = (events: readonly JiraEvent[]): string[] =>
  events.map(({ issue }) => (issue as { readonly id: string }).id);

describe('an event of Jira', () => {
  it('reaches the triggers that name it, a moment later, and no others', async () => {
    const seen: JiraEvent[] = [];
    const app = aBackgroundApp({ onEvent: (event) => void seen.push(event) });
    app.background.emit(updated(1));
    app.background.emit({ eventType: 'avi:jira:deleted:issue', selfGenerated: false });
    expect(seen).toEqual([]);
    await app.background.settle();
    expect(seen).toMatchObject([{ ...updated(1), context: { moduleKey: 'listener' } }]);
  });

  it('that the app caused says so, and is kept from a trigger that ignores those', async () => {
    const seen: unknown[] = [];
    const trigger = { key: 'listener', events: ['avi:jira:updated:issue'], handler: 'index.onEvent', limitMs: 25_000 };
    const app = aBackgroundApp({
      onEvent: ({ selfGenerated, context }: { selfGenerated: boolean; context: { moduleKey: string } }) =>
        void seen.push([context.moduleKey, selfGenerated]),
      modules: {
        triggers: [
          { ...trigger, ignoreSelf: false },
          { ...trigger, key: 'others', ignoreSelf: true },
        ],
      },
    });
    app.background.emit(updated(1, true));
    await app.background.settle();
    expect(seen).toEqual([['listener', true]]);
  });

  it('is tried four times more where its function fails', async () => {
    let asked = 0;
    let failed = 0;
    const app = aBackgroundApp({
      onEvent: ({ issue }: { issue: { id: string } }) => {
        if (issue.id === '1') {
          asked += 1;
          return new InvocationError();
        }
        failed += 1;
        throw new Error('no luck');
      },
    });
    app.background.emit(updated(1));
    app.background.emit(updated(2));
    await app.background.settle();
    expect([asked, failed]).toEqual([5, 5]);
    expect(app.background.runs().filter(({ outcome }) => outcome === 'given up')).toHaveLength(2);
  });
});

describe('with faults', () => {
  const arrivals = async (seed: number): Promise<string[]> => {
    const seen: JiraEvent[] = [];
    const app = aBackgroundApp({
      onEvent: (event) => void seen.push(event),
      faults: { events: { lost: 0.2, doubled: 0.2, late: 0.5 }, seed },
    });
    for (const event of hundred) app.background.emit(event);
    await app.background.settle();
    app.close();
    return idsOf(seen);
  };

  it('events are lost, doubled and out of order', async () => {
    const ids = await arrivals(1);
    const distinct = new Set(ids);
    expect(distinct.size).toBeGreaterThan(60);
    expect(distinct.size).toBeLessThan(100);
    expect(ids.length).toBeGreaterThan(distinct.size);
    expect(ids).not.toEqual(ids.toSorted((one, other) => Number(one) - Number(other)));
  });

  it('the same seed makes the same ones happen', async () => {
    expect(await arrivals(7)).toEqual(await arrivals(7));
    expect(await arrivals(7)).not.toEqual(await arrivals(8));
  });

  it('none happen any more after they were ended', async () => {
    const seen: JiraEvent[] = [];
    const app = aBackgroundApp({ onEvent: (event) => void seen.push(event), faults: { events: { lost: 1 } } });
    app.disturbance.set({});
    app.background.emit(updated(1));
    await app.background.settle();
    expect(idsOf(seen)).toEqual(['1']);
  });
});
