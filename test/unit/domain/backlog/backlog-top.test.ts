import fc from 'fast-check';
import { noOpenSprints } from '../../../../src/domain/backlog/running/update-open-sprints';
import { topOf, topLength, mergeTops, updateTop } from '../../../../src/domain/backlog/backlog-top';
import { type ItemFacts, byRankOfFacts } from '../../../../src/domain/backlog/facts/item-facts';
import { toGeneration, toRulesMark, toTextSettings } from '../../../../src/domain/backlog/ledger-marks';
import { packLedger } from '../../../../src/storage/backlog/ledger-schema';
import { NOW, DAY } from '../../../support/clock';
import { generatedBacklog, generatedFacts } from '../../../support/generated-facts';
import { someFacts, byDescription as judging } from '../../../support/some-facts';

const numbersOf = (items: readonly { readonly number: number }[]) => items.map(({ number }) => number);

describe('the top of a backlog', () => {
  it('is what stands first by rank, no more than 500, with size and readiness', () => {
    const items = Array.from({ length: 600 }, (_, at) => someFacts(600 - at));
    const top = topOf(items, judging);
    expect(numbersOf(top)).toEqual(Array.from({ length: topLength }, (_, at) => at + 1));
    const told = [someFacts(2, { ready: null }), someFacts(1, { ready: false, estimate: 'open' })];
    const kept = { updated: NOW - DAY, likeness: [], duplicates: [], blockers: [] };
    expect(topOf(told, judging)).toEqual([
      { id: '20001', number: 1, rank: '0|i000001:', readiness: 'not-ready', ...kept },
      { id: '20002', number: 2, rank: '0|i000002:', size: 3, readiness: 'not-scored', ...kept },
    ]);
  });

  it('P4: is in one order for everybody, whatever order the items come in', () => {
    fc.assert(
      fc.property(
        generatedBacklog().chain((items) =>
          fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length })),
        ),
        ([items, shuffled]) => {
          expect(topOf(shuffled, judging)).toEqual(topOf(items, judging));
        },
      ),
      { seed: 61 },
    );
  });

  it('of two parts is that of the whole', () => {
    fc.assert(
      fc.property(generatedBacklog(), fc.nat({ max: 40 }), (items, at) => {
        const merged = mergeTops(topOf(items.slice(0, at), judging), topOf(items.slice(at), judging));
        expect(merged).toEqual(topOf(items, judging));
      }),
      { seed: 62 },
    );
  });
});

describe('the top after changes', () => {
  it('of a backlog that it holds whole is the same as found anew', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.option(generatedFacts(), { nil: undefined })), { maxLength: 20 });
    fc.assert(
      fc.property(generatedBacklog(), changes, (first, drawn) => {
        const items = new Map(first.map((facts) => [facts.id, facts]));
        let top = topOf(first, judging);
        for (const [index, after] of drawn) {
          const change = changing(items, index, after);
          top = updateTop(top, [change], { isWhole: true, judging }) ?? [];
          expect(top).toEqual(topOf(items.values(), judging));
        }
      }),
      { seed: 63 },
    );
  });

  /** A backlog of 700 items, of which the top holds 500. */
  const long = Array.from({ length: 700 }, (_, at) => someFacts(at + 1));

  it('of a longer backlog is its first items, or is to be found anew', () => {
    const drawn = fc.array(
      fc.record({
        number: fc.integer({ min: 1, max: 720 }),
        leaves: fc.boolean(),
        rank: fc.integer({ min: 1, max: 720 }),
      }),
      { maxLength: 60, size: 'max' },
    );
    fc.assert(
      fc.property(drawn, (moves) => {
        const items = new Map(long.map((facts) => [facts.id, facts]));
        let top = topOf(long, judging);
        for (const { number, leaves, rank } of moves) {
          const { id } = someFacts(number);
          const before = items.get(id);
          const after = leaves ? undefined : someFacts(number, { rank: `0|i${String(rank).padStart(6, '0')}:` });
          if (after === undefined) items.delete(id);
          else items.set(id, after);
          const next = updateTop(top, [{ before, after }], { isWhole: top.length === items.size, judging });
          if (next === undefined) return;
          top = next;
        }
        expect(top).toEqual(topOf(items.values(), judging).slice(0, top.length));
        expect(top.length).toBeGreaterThanOrEqual(topLength / 2);
      }),
      { seed: 64, numRuns: 40 },
    );
  });

  it('is found anew once half of it has left', () => {
    const leaving = (count: number) => long.slice(0, count).map((before) => ({ before, after: undefined }));
    const top = topOf(long, judging);
    expect(numbersOf(updateTop(top, leaving(250), { isWhole: false, judging }) ?? [])).toEqual(
      Array.from({ length: 250 }, (_, at) => at + 251),
    );
    expect(updateTop(top, leaving(251), { isWhole: false, judging })).toBeUndefined();
  });

  it('lets nothing in behind its last item where others may stand before that', () => {
    const far = someFacts(9000);
    const top = topOf(long, judging);
    expect(updateTop(top, [{ before: undefined, after: far }], { isWhole: false, judging })).toEqual(top);
  });
});

const changing = (items: Map<string, ItemFacts>, index: number, drawn: ItemFacts | undefined) => {
  const known = [...items.values()].toSorted(byRankOfFacts);
  const before = drawn === undefined ? known[index % Math.max(1, known.length)] : items.get(drawn.id);
  if (drawn !== undefined) items.set(drawn.id, drawn);
  else if (before !== undefined) items.delete(before.id);
  return { before, after: drawn };
};

describe('what is kept of an item of the top', () => {
  it('are its open links, ten of each kind at the most, so that the ledger stays under the limit of a value (J8)', () => {
    const link = (at: number) => String(100_000_000 + at);
    const many = Array.from({ length: 200 }, (_, at) => link(at));
    const items = Array.from({ length: topLength }, (_, at) => ({
      ...someFacts(at + 1),
      id: link(900 + at),
      rank: `0|i${String(at).padStart(30, '0')}:`,
      likeness: ['waaaaaaaa', 'sbbbbbbbb', 'occcccccc'],
      duplicates: many,
      blockers: many.map((id, index) => ({ id, category: index < 5 ? ('done' as const) : ('to-do' as const) })),
    }));
    const top = topOf(items, judging);
    expect(top[0]?.blockers.map(({ id }) => id)).toEqual(many.slice(5, 15));
    const stored = packLedger({
      basis: { projectKey: 'MOB', fields: { estimate: { kind: 'none' } }, epicTypes: [], texts: toTextSettings('') },
      ...{
        generation: toGeneration('g'),
        shards: 3,
        judgedBy: toRulesMark(''),
        tally: {},
        top,
        nextSprints: [],
        openSprints: noOpenSprints,
        syncedAt: NOW,
        scannedAt: NOW,
        outdated: false,
      },
    });
    // Beside the top stands the tally, some counters for each day, size and sprint: 30 KB are left
    // for it.
    expect(JSON.stringify(stored).length).toBeLessThan(210 * 1024);
    expect(
      JSON.stringify(
        topOf(
          items.map((item) => ({ ...item, duplicates: [], blockers: [] })),
          judging,
        ),
      ).length,
    ).toBeLessThan(110 * 1024);
  });
});
