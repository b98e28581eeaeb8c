import { Stack, Text, Inline, Button } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../contract/issue-view';
import type { WeighedFinding } from '../../domain/readiness/readiness';
import { invokeIssuePanel } from '../invoke';
import { EstimateFix } from './estimate-fix';
import { SimilarItems } from './similar-items';
import { SplitProposalBox } from './split-proposal';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

type FixProps = { readonly issue: IssueView; readonly finding: WeighedFinding; readonly fixing: Fix };

/**
 * What helps with a failed check: facts for everybody, and for those who may edit the issue the fix
 * that the app can make.
 */
export const CheckFix = (props: FixProps) => {
  const { issue, finding, fixing } = props;
  const { rule } = finding;
  if (rule !== 'estimate' && rule !== 'size') return <OwnFix {...props} />;
  return (
    <Stack space="space.100">
      <OwnFix {...props} />
      {rule === 'size' && issue.split !== undefined ? <SplitProposalBox proposal={issue.split} /> : null}
      <SimilarItems at={rule} mayEdit={issue.mayEdit && issue.estimateIn !== undefined} fixing={fixing} />
    </Stack>
  );
};

const OwnFix = ({ issue, finding, fixing }: FixProps) => {
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

const CriteriaFix = ({ issue, finding, fixing }: FixProps) =>
  issue.criteriaHeading ? (
    <Text size="small">The description has a section for them: replace its placeholders with criteria.</Text>
  ) : (
    <Inline>
      <Button
        spacing="compact"
        isDisabled={fixing.busyAt !== undefined}
        onClick={() => fixing.make(finding.rule, () => invokeIssuePanel('insertCriteria'))}
      >
        {fixing.busyAt === finding.rule ? 'Inserting …' : 'Insert template'}
      </Button>
    </Inline>
  );
