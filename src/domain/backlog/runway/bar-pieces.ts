/** A part of a bar: what it stands for, or where the pace is. `width`: its share of the scale. */
export type BarPiece<Kind> = { readonly kind: Kind | 'mark' | 'air'; readonly width: number };

/**
 * A bar as pieces from left to right on one scale: its parts, the air behind them, and a mark where
 * the pace is, which may cut a part in two. Widths sum to 1; parts of nothing are left out.
 */
export const barPieces = <Kind>(
  parts: readonly { readonly kind: Kind; readonly amount: number }[],
  { scale, pace }: { readonly scale: number; readonly pace?: number | undefined },
): readonly BarPiece<Kind>[] => {
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  const all = [...parts, { kind: 'air', amount: Math.max(0, scale - total) } as const];
  const pieces: BarPiece<Kind>[] = [];
  let begin = 0;
  for (const { kind, amount } of all) {
    const end = begin + amount;
    const isMarked = pace !== undefined && pace >= begin && pace < end;
    const cuts = isMarked ? [pace - begin, end - pace] : [amount];
    for (const [index, width] of cuts.entries()) {
      if (index === 1) pieces.push({ kind: 'mark', width: 0 });
      if (width > 0) pieces.push({ kind, width: width / scale });
    }
    begin = end;
  }
  return pieces;
};
