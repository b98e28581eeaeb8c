import fc from 'fast-check';
import { refilledLength, topLength, topOf } from '../../../../src/domain/backlog/backlog-top';
import { tallyOf } from '../../../../src/domain/backlog/count-facts';
import type { ItemFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { toGeneration, toRulesMark, toTextSettings } from '../../../../src/domain/backlog/ledger-marks';
import type { Ledger } from '../../../../src/ports/backlog-ports';
import {
  changedTopParts,
  type LedgerValues,
  packLedger,
  parseLedger,
  topParts,
} from '../../../../src/storage/backlog/ledger-schema';
import { DAY, NOW } from '../../../support/clock';
import { generatedBacklog } from '../../../support/generated-facts';
import { byDescription as judging, someFacts } from '../../../support/some-facts';

const ledgerOf = (items: readonly ItemFacts[]): Ledger => ({
  basis: { projectKey: 'MOB', fields: { estimate: { kind: 'none' } }, epicTypes: ['5'], texts: toTextSettings('[]') },
  generation: toGeneration('abc'),
  shards: 3,
  judgedBy: toRulesMark('[0,0,null]'),
  tally: tallyOf(items, judging),
  top: topOf(items, judging),
  nextSprints: [31],
  openSprints: {
    sprints: [
      { id: 30, name: 'Sprint 30', start: NOW, end: NOW + 14 * DAY },
      { id: 31, name: 'Sprint 31' },
    ],
    items: items.map(({ id, kind, findings, estimate, blockers, flagged, readAt }, at) => ({
      ...{ id, sprint: 30, done: at % 2 === 0, kind, findings, estimate, blockers, flagged, readAt },
    })),
    more: items.length > 20,
  },
  syncedAt: NOW,
  scannedAt: NOW - DAY,
  outdated: false,
});

/** As it comes out of storage. */
const throughStorage = (values: LedgerValues): LedgerValues<unknown> =>
  JSON.parse(JSON.stringify(values)) as LedgerValues<unknown>;

const bytesOf = (value: unknown): number => JSON.stringify(value).length;

describe('a ledger in storage', () => {
  it('comes back as it was, its top in order', () => {
    fc.assert(
      fc.property(generatedBacklog(), (items) => {
        const ledger = ledgerOf(items);
        // An absent size is not told apart from one that is undefined.
        expect(parseLedger(throughStorage(packLedger(ledger)))).toEqual(ledger);
      }),
      { seed: 71 },
    );
  });

  const values = throughStorage(packLedger(ledgerOf([someFacts(1), someFacts(2, { estimate: 0.5 })])));
  const [firstPart, ...otherParts] = values.top;

  it('whose facts are of another shape still tells its figures, and says so', () => {
    const figures = { ...(values.figures as object), facts: '2:older' };
    expect(parseLedger({ ...values, figures })).toEqual({
      ...ledgerOf([someFacts(1), someFacts(2, { estimate: 0.5 })]),
      outdated: true,
    });
  });

  it('leaves out counters that this version of the app does not have', () => {
    const { tally, ...others } = values.figures as { readonly tally: { counts: object; numbers: object } };
    const older = { counts: { ...tally.counts, 'moods:good': 3 }, numbers: { ...tally.numbers, mood: [1, 2] } };
    expect(parseLedger({ ...values, figures: { ...others, tally: older } })).toEqual(parseLedger(values));
  });

  it.each<[string, LedgerValues<unknown>]>([
    ['nothing is stored', { ...values, figures: undefined }],
    ['its figures are of another shape', { ...values, figures: { ...(values.figures as object), shape: 0 } }],
    ['its basis is missing', { ...values, basis: undefined }],
    ['a part of its top is missing', { ...values, top: [undefined, ...otherParts] }],
    [
      'a part of its top is of another generation',
      { ...values, top: [{ ...(firstPart as object), generation: 'other' }, ...otherParts] },
    ],
  ])('is forgotten where %s', (_, stored) => {
    expect(parseLedger(stored)).toBeUndefined();
  });
});

describe('what an edit writes of a ledger', () => {
  /** Three years of updates, each day another one, and estimates of many kinds. */
  const items = Array.from({ length: 2_000 }, (_, index) =>
    someFacts(index + 1, {
      updated: NOW - (index % 1_000) * DAY,
      estimate: index % 20,
      likeness: ['waaaaaaaa', 'sbbbbbbbb', 'occcccccc'],
    }),
  );
  const before = ledgerOf(items);

  it('are its figures, 5 KB at the most for a thousand different days', () => {
    expect(bytesOf(packLedger(before).figures)).toBeLessThan(5 * 1024);
  });

  it('is the one part of the top that the item is in', () => {
    const changed = items.map((facts) => (facts.number === 7 ? { ...facts, updated: NOW } : facts));
    const parts = changedTopParts(before, ledgerOf(changed));
    expect(parts).toHaveLength(1);
    expect(bytesOf(parts[0]?.[1])).toBeLessThan((1.5 * 110 * topLength) / topParts);
    expect(changedTopParts(before, before)).toEqual([]);
  });

  it('is no more than 30 KB where its top has to be made anew', () => {
    const { top } = packLedger({ ...before, top: topOf(items, judging, refilledLength) });
    expect(top.reduce((sum, part) => sum + bytesOf(part), 0)).toBeLessThan(30 * 1024);
  });
});
