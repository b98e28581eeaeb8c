import { Box, Inline, xcss } from '@forge/react';
import React from 'react';
import { type BarPiece, barPieces } from '../../../domain/backlog/runway/bar-pieces';
import type { Band } from '../../../domain/readiness/readiness';

/** What a piece of a bar stands for. */
export type PieceKind = Band | 'done';

/** A bar on the scale of all of them, with a mark at the pace; the words beside it say the same. */
export const RunwayTrack = (props: {
  readonly parts: readonly { readonly kind: PieceKind; readonly amount: number }[];
  readonly scale: number;
  readonly pace: number | undefined;
}) => (
  <Box xcss={track}>
    <Inline>
      {barPieces(props.parts, props).map((piece, index) => (
        <Box key={index} xcss={pieceStyle(piece)} />
      ))}
    </Inline>
  </Box>
);

/** A sample of a colour, for the legend. */
export const Sample = ({ kind }: { readonly kind: PieceKind }) => <Box xcss={sampleStyle(kind)} />;

const track = xcss({ width: '100%' });

/** From dark to light, so that they are told apart without colours as well. */
const colors = {
  done: 'color.background.neutral.bold',
  ready: 'color.background.success.bold',
  almost: 'color.background.warning.bold',
  'not-ready': 'color.background.accent.red.subtle',
  'not-scored': 'color.background.neutral',
  air: 'color.background.neutral.subtle',
  mark: 'color.background.neutral.bold',
} as const;

const pieceStyle = ({ kind, width }: BarPiece<PieceKind>) =>
  xcss({
    backgroundColor: colors[kind],
    height: '12px',
    width: kind === 'mark' ? '2px' : `${Math.round(width * 10_000) / 100}%`,
    ...(kind === 'mark' ? { minWidth: '2px' } : {}),
  });

const sampleStyle = (kind: PieceKind) => xcss({ backgroundColor: colors[kind], height: '12px', width: '12px' });
