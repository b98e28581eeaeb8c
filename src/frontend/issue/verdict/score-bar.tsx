import { Box, Inline, xcss } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../../contract/issue-view';
import type { Band } from '../../../domain/readiness/readiness';

/** A score on a scale of 100 with a mark at "ready from"; the words beside it say the same. */
export const ScoreBar = ({ issue: { readiness, readyFrom } }: { readonly issue: IssueView }) => {
  const { score, band } = readiness;
  if (score === null) return null;
  return (
    <Box xcss={track}>
      <Inline>
        {piece(Math.min(score, readyFrom), colors[band])}
        {piece(readyFrom - score, air)}
        <Box xcss={mark} />
        {piece(score - readyFrom, colors[band])}
        {piece(100 - Math.max(score, readyFrom), air)}
      </Inline>
    </Box>
  );
};

const track = xcss({ width: '180px', maxWidth: '100%' });

const mark = xcss({ backgroundColor: 'color.background.neutral.bold', height: '12px', width: '2px', minWidth: '2px' });

const air = 'color.background.neutral';

const colors = {
  ready: 'color.background.success.bold',
  almost: 'color.background.warning.bold',
  'not-ready': 'color.background.danger.bold',
  'not-scored': air,
} as const satisfies Record<Band, string>;

const piece = (percent: number, color: (typeof colors)[Band]) =>
  percent <= 0 ? null : <Box xcss={xcss({ backgroundColor: color, height: '12px', width: `${percent}%` })} />;
