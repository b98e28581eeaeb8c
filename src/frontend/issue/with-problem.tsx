import { Stack } from '@forge/react';
import React from 'react';
import { ProblemBox } from '../parts/problem-box';
import type { Fix } from './use-fix';

/** What stood in the way of a fix, where the fix is. */
export const WithProblem = (props: {
  readonly at: string;
  readonly fixing: Fix;
  readonly children: React.ReactNode;
}) => (
  <Stack space="space.100">
    {props.children}
    {props.fixing.problem?.at === props.at ? <ProblemBox problem={props.fixing.problem.problem} /> : null}
  </Stack>
);
