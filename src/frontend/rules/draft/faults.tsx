import { Stack, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { Problem, Fault } from '../../../contract/answer';
import { ProblemBox } from '../../parts/problem-box';

/** What stands in the way, with every fault by its path. */
export const ProblemWithFaults = ({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) => {
  const faults = faultsOf(problem);
  return (
    <Stack space="space.100">
      <ProblemBox problem={problem} {...(retry === undefined ? {} : { retry })} />
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
