import { Stack, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { Problem, Fault } from '../../../contract/answer';
import { ProblemBox } from '../../parts/problem-box';

/** A problem with every fault that it names. */
export const ProblemWithFaults = (props: { readonly problem: Problem; readonly retry?: (() => void) | undefined }) => {
  const { problem, retry } = props;
  const faults = faultsOf(problem);
  return (
    <Stack space="space.100">
      <ProblemBox problem={problem} retry={retry} />
      {faults.length === 0 ? null : (
        <SectionMessage appearance="warning" title="To correct">
          <Stack space="space.050">
            {faults.map((fault, index) => (
              <Text key={`${fault.path} ${index}`}>{fault.message}</Text>
            ))}
          </Stack>
        </SectionMessage>
      )}
    </Stack>
  );
};

/** The faults that a problem names, for the fields that they belong to. */
export const faultsOf = (problem: Problem | undefined): readonly Fault[] =>
  problem !== undefined && 'faults' in problem && problem.code !== 'bad-request' ? problem.faults : [];
