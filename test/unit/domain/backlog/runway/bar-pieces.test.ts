import fc from 'fast-check';
import { barPieces } from '../../../../../src/domain/backlog/runway/bar-pieces';

describe('the pieces of a bar', () => {
  it('are its parts, the mark at the pace, and air', () => {
    const parts = [
      { kind: 'ready', amount: 6 },
      { kind: 'almost', amount: 0 },
      { kind: 'not-ready', amount: 2 },
    ];
    expect(barPieces(parts, { scale: 10, pace: 7 })).toEqual([
      { kind: 'ready', width: 0.6 },
      { kind: 'not-ready', width: 0.1 },
      { kind: 'mark', width: 0 },
      { kind: 'not-ready', width: 0.1 },
      { kind: 'air', width: 0.2 },
    ]);
    expect(barPieces(parts, { scale: 8 }).map(({ kind }) => kind)).toEqual(['ready', 'not-ready']);
  });

  it('fill the scale, and the mark stands where the pace is', () => {
    const amount = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 4 }), amount, (amounts, pace) => {
        const total = amounts.reduce((sum, one) => sum + one, 0);
        const scale = Math.max(total, pace * 1.1, 1);
        const pieces = barPieces(
          amounts.map((one, index) => ({ kind: index, amount: one })),
          { scale, pace },
        );
        const widthOf = (some: typeof pieces) => some.reduce((sum, { width }) => sum + width, 0);
        expect(widthOf(pieces)).toBeCloseTo(1, 6);
        const mark = pieces.findIndex(({ kind }) => kind === 'mark');
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(widthOf(pieces.slice(0, mark)) * scale).toBeCloseTo(pace, 6);
      }),
      { seed: 182 },
    );
  });
});
