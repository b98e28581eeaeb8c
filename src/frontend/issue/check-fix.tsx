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

const messages = { sectionThere: 'The description has a section for them: replace its placeholders with criteria.' };

type Props = { readonly issue: IssueView; readonly finding: WeighedFinding; readonly fix: Fix };

/** What helps with a failed check: facts for everybody, the app's fix for who may edit. */
export const CheckFix = (props: Props) => {
  const { issue, finding, fix } = props;
  const { rule } = finding;
  if (rule !== 'estimate' && rule !== 'size') return <EditorFix {...props} />;
  return (
    <Stack space="space.100">
      <EditorFix {...props} />
      {rule === 'size' && issue.split !== undefined ? <SplitProposalBox proposal={issue.split} /> : null}
      <SimilarItems area={rule} mayEdit={issue.mayEdit && issue.estimateIn !== undefined} fix={fix} />
    </Stack>
  );
};

const EditorFix = ({ issue, finding, fix }: Props) => {
  if (!issue.mayEdit) return null;
  const { rule } = finding;
  if (rule === 'acceptance-criteria' && !issue.readiness.acceptanceCriteria.present)
    return (
      <WithProblem area={rule} fix={fix}>
        <CriteriaFix issue={issue} finding={finding} fix={fix} />
      </WithProblem>
    );
  if (rule === 'estimate' && issue.estimateIn !== undefined)
    return (
      <WithProblem area={rule} fix={fix}>
        <EstimateFix unit={issue.estimateIn} area={rule} fix={fix} />
      </WithProblem>
    );
  return null;
};

const CriteriaFix = ({ issue, finding: { rule }, fix }: Props) =>
  issue.criteriaHeading ? (
    <Text size="small">{messages.sectionThere}</Text>
  ) : (
    <Inline>
      <Button
        spacing="compact"
        isDisabled={fix.busyArea !== undefined}
        onClick={() => fix.make(rule, () => invokeIssuePanel('insertCriteria'))}
      >
        {fix.busyArea === rule ? 'Inserting …' : 'Insert template'}
      </Button>
    </Inline>
  );
