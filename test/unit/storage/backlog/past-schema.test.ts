import type { ItemPast } from '../../../../src/domain/health/past/item-past';
import { packParts, parsePart } from '../../../../src/storage/backlog/past/past-schema';

const aPast = (number: number): ItemPast => ({
  key: `MOB-${number}`,
  runs: [
    { from: 20_000, state: 'absent' },
    {
      from: 20_003,
      state: {
        kind: 'bug',
        findings: 'ppfefnnup',
        estimate: 'open',
        flagged: true,
        blockers: [{ key: 'MOB-9', categoryNow: 'done' }, { key: 'WEB-1' }],
        sprints: [31, 32],
      },
    },
    { from: 20_010, state: 'done' },
  ],
  changedOn: [19_990, 20_003],
});

const sprints = [
  { id: 31, start: 1_700_000_000_000, close: 1_700_000_900_000 },
  { id: 32, start: 1_700_000_900_000 },
];

describe('what a step of a replay has read', () => {
  it('is read as it was stored, in as many values as it takes', () => {
    const items = Array.from({ length: 40 }, (_, index) => aPast(index + 1));
    const parts = packParts({ items, sprints }, 1500);
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(JSON.stringify(part.items).length).toBeLessThanOrEqual(1502);
    const read = parts.map((part) => parsePart(JSON.parse(JSON.stringify(part))));
    expect(read.flatMap((part) => part?.items ?? [])).toEqual(items);
    for (const part of read) expect(part?.sprints).toEqual(sprints);
    expect(new Set(parts.map((part) => part.parts))).toEqual(new Set([parts.length]));
  });

  it('is one value where nothing was read', () => {
    expect(packParts({ items: [], sprints: [] }, 1500)).toHaveLength(1);
  });

  it('keeps that a sprint has not begun', () => {
    const [part] = packParts({ items: [], sprints: [{ id: 33, start: Infinity }] }, 1500);
    const start = parsePart(JSON.parse(JSON.stringify(part)))?.sprints[0]?.start ?? 0;
    expect(start).toBeGreaterThan(Date.UTC(3000, 0));
  });

  it('of another shape is nothing', () => {
    expect(parsePart({ ...packParts({ items: [], sprints: [] }, 10)[0], shape: 'another' })).toBeUndefined();
    expect(parsePart(undefined)).toBeUndefined();
  });
});
