import { Stack } from '@forge/react';
import React from 'react';
import type { Problem } from '../../contract/answer';
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
      {fix.failure?.area === area ? <FixProblem fix={fix} problem={fix.failure.problem} /> : null}
    </Stack>
  );
};

/** What was sent and is not seen yet can be looked for; the rest is for the person to mend. */
const FixProblem = ({ fix, problem }: { readonly fix: Fix; readonly problem: Problem }) => (
  <ProblemBox problem={problem} retry={problem.code === 'not-seen-yet' ? fix.lookAgain : undefined} />
);
