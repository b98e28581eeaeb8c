import { Box, Inline, xcss } from '@forge/react';
import React from 'react';
import { type BarPiece, barPieces } from '../../../domain/backlog/runway/bar-pieces';
import type { Band } from '../../../domain/readiness/readiness';

/** How a part of a bar looks: of a figure, or what is done and how ready the rest is. */
export type Shade = 'dark' | 'light' | 'warning' | 'done' | Band;

/**
 * A bar on the scale of all those around it, with a thin mark that stands at the same place in each
 * of them; the words beside it say the same. `scale` is more than `mark`.
 */
export const MarkedBar = (props: {
  readonly parts: readonly { readonly kind: Shade; readonly amount: number }[];
  readonly scale: number;
  readonly mark?: number | undefined;
  /** Two bars that belong together are thin. */
  readonly thin?: boolean;
}) => (
  <Box xcss={track}>
    <Inline>
      {barPieces(props.parts, { scale: props.scale, pace: props.mark }).map((piece, index) => (
        <Box key={index} xcss={pieceStyle(piece, props.thin === true ? '7px' : '12px')} />
      ))}
    </Inline>
  </Box>
);

/** A sample of a shade, or of the mark, for a legend. */
export const ShadeSample = ({ shade }: { readonly shade: Shade | 'mark' }) => (
  <Box xcss={xcss({ backgroundColor: colors[shade], height: '12px', width: shade === 'mark' ? '2px' : '12px' })} />
);

/** As long as all bars together are to be, with air behind the longest one and behind the mark. */
export const scaleOfBars = (lengths: readonly number[]): number => Math.max(...lengths, 1e-9) * 1.08;

const track = xcss({ width: '100%' });

/** Told apart without colours as well: beside each bar stand its words. */
const colors = {
  dark: 'color.background.accent.blue.bolder',
  light: 'color.background.accent.blue.subtle',
  warning: 'color.background.warning.bold',
  done: 'color.background.neutral.bold',
  ready: 'color.background.success.bold',
  almost: 'color.background.warning.bold',
  'not-ready': 'color.background.accent.red.subtle',
  'not-scored': 'color.background.accent.gray.subtle',
  air: 'color.background.neutral',
  mark: 'color.background.neutral.bold',
} as const;

const pieceStyle = ({ kind, width }: BarPiece<Shade>, height: '7px' | '12px') =>
  xcss({
    backgroundColor: colors[kind],
    height,
    width: kind === 'mark' ? '2px' : `${Math.round(width * 10_000) / 100}%`,
    ...(kind === 'mark' ? { minWidth: '2px' } : {}),
  });
