import { Button, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import type { Finding } from '../../domain/readiness/readiness';
import { insertCriteria } from '../calls';
import { ProblemBox } from '../parts/screen';
import { EstimateFix } from './estimate-fix';
import type { Fixing } from './use-fixing';

type FixProps = { readonly issue: IssueView; readonly finding: Finding; readonly fixing: Fixing };

/** The fix that the app can make for a failed check, for those who may edit the issue; nothing for all others. */
export const Fix = ({ issue, finding, fixing }: FixProps) => {
  if (!issue.mayEdit) return null;
  if (finding.rule === 'acceptance-criteria' && !issue.readiness.acceptanceCriteria.present)
    return (
      <WithProblem at={finding.rule} fixing={fixing}>
        <CriteriaFix issue={issue} finding={finding} fixing={fixing} />
      </WithProblem>
    );
  if (finding.rule === 'estimate' && issue.estimateIn !== undefined)
    return (
      <WithProblem at={finding.rule} fixing={fixing}>
        <EstimateFix unit={issue.estimateIn} at={finding.rule} fixing={fixing} />
      </WithProblem>
    );
  return null;
};

/** What stood in the way of a fix, where the fix is. */
export const WithProblem = (props: {
  readonly at: string;
  readonly fixing: Fixing;
  readonly children: React.ReactNode;
}) => (
  <Stack space="space.100">
    {props.children}
    {props.fixing.problem?.at === props.at ? <ProblemBox problem={props.fixing.problem.problem} /> : null}
  </Stack>
);

const CriteriaFix = ({ issue, finding, fixing }: FixProps) =>
  issue.criteriaHeading ? (
    <Text size="small">The description has a section for them: replace its placeholders with criteria.</Text>
  ) : (
    <Inline>
      <Button
        spacing="compact"
        isDisabled={fixing.busyAt !== undefined}
        onClick={() => fixing.make(finding.rule, insertCriteria)}
      >
        {fixing.busyAt === finding.rule ? 'Inserting …' : 'Insert template'}
      </Button>
    </Inline>
  );
