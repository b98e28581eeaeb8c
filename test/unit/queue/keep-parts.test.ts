import type { Changes } from '../../../src/domain/backlog/facts/fact-shard';
import { toGeneration, toNoticeId } from '../../../src/domain/backlog/ledger-marks';
import type { Work } from '../../../src/ports/queue-ports';
import { keepParts } from '../../../src/queue/keep-parts';
import { bodyOf, parseWork } from '../../../src/queue/work-message';
import { NOW } from '../../support/clock';
import { someFacts } from '../../support/some-facts';

type Keep = Extract<Work, { kind: 'keep' }>;

const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(100_000_000 + at));

const work = (changes: Changes): Keep => ({
  backlogId: { projectId: '10001', boardId: 7 },
  projectKey: 'MOB',
  kind: 'keep',
  generation: toGeneration('abc'),
  changes,
  syncedAt: NOW,
  noticeIds: ids(100).map((id) => toNoticeId(`001793610000500:issue:${id}:3970501fe7e8`)),
});

const nothing: Changes = { present: [], gone: [], states: [] };

/** As many as one view reads, with many links each. */
const everything: Changes = {
  present: Array.from({ length: 1_000 }, (_, at) =>
    someFacts(at + 1, {
      labels: ['aaaaaaaa', 'bbbbbbbb'],
      blockers: ids(at % 20).map((id) => ({ id, category: 'to-do' as const })),
    }),
  ),
  gone: ids(1_000).map((id) => ({ id, readAt: NOW })),
  states: ids(1_000).map((id, at) => ({ id, category: 'done' as const, blocks: ids(at % 30), readAt: NOW })),
  running: {
    items: ids(500).map((id, at) => ({
      ...{
        id,
        sprint: 30 + (at % 2),
        done: at % 3 === 0,
        kind: 'story' as const,
        findings: 'ppf',
        flagged: at % 5 === 0,
      },
      ...{ estimate: 'open' as const, blockers: [{ id: '1', category: 'to-do' as const }], readAt: NOW },
    })),
    sprints: [
      { id: 30, name: 'Sprint 30', start: NOW, end: NOW + 1 },
      { id: 31, name: 'Sprint 31' },
    ],
  },
};

describe('what a view has read, on its way through the queue', () => {
  const parts = keepParts(work(everything));

  it('goes in messages of less than the 100 KB that Forge takes of one', () => {
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) expect(Buffer.byteLength(JSON.stringify(bodyOf(part)))).toBeLessThan(100_000);
  });

  it('comes out whole, each thing once', () => {
    const arrived = parts.map((part) => parseWork(JSON.parse(JSON.stringify(bodyOf(part)))) as Keep);
    expect(arrived.flatMap(({ changes }) => changes.present)).toEqual(everything.present);
    expect(arrived.flatMap(({ changes }) => changes.gone)).toEqual(everything.gone);
    expect(arrived.flatMap(({ changes }) => changes.states)).toEqual(everything.states);
    const running = arrived.flatMap(({ changes }) => changes.running ?? []);
    expect(running.flatMap(({ items }) => items)).toEqual(everything.running?.items);
    for (const { sprints } of running) expect(sprints).toEqual(everything.running?.sprints);
  });

  it('counts as saved with the last message only', () => {
    const [last, ...others] = parts.toReversed();
    expect(last).toMatchObject({ syncedAt: NOW, noticeIds: work(nothing).noticeIds });
    for (const part of others) expect(part).toMatchObject({ syncedAt: 0, noticeIds: [] });
  });

  it('is one message where nothing was read', () => {
    expect(keepParts(work(nothing))).toEqual([work(nothing)]);
  });
});
