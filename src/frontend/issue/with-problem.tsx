import { Stack } from '@forge/react';
import React from 'react';
import { ProblemBox } from '../parts/problem-box';
import type { Fix } from './use-fix';

/** An area of the panel, with the problem of its fix beneath it. */
export const WithProblem = (props: {
  readonly area: string;
  readonly fix: Fix;
  readonly children: React.ReactNode;
}) => {
  const { area, fix, children } = props;
  return (
    <Stack space="space.100">
      {children}
      {fix.failure?.area === area ? <ProblemBox problem={fix.failure.problem} /> : null}
    </Stack>
  );
};
