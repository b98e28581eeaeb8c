import { Button, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { IssueView } from '../../../contract/issue-view';
import type { WeighedFinding } from '../../../domain/readiness/readiness';
import { tooLarge } from '../../../domain/readiness/too-large';
import { invokeIssuePanel } from '../../invoke';
import { EstimateOffers } from '../estimate/estimate-offers';
import { SimilarItems } from '../estimate/similar-items';
import { SplitBox } from '../split/split-box';
import type { Fix } from '../use-fix';
import { WithProblem } from '../with-problem';

const messages = {
  sectionThere: 'The description has a section for them: replace its placeholders with criteria.',
  inserted: 'Template inserted: replace its placeholders with criteria',
};

type Props = { readonly issue: IssueView; readonly finding: WeighedFinding; readonly fix: Fix };

/**
 * What mends an open check: a button for who may edit, else what to do, in a sentence. Of what is
 * too large there are no numbers to choose from (E9).
 */
export const CheckFix = ({ issue, finding, fix }: Props) => {
  const { rule } = finding;
  if (rule === 'size' && tooLarge(issue.readiness.findings))
    return (
      <Stack space="space.100">
        <SplitBox proposal={issue.split} />
        <SimilarItems />
      </Stack>
    );
  if (rule === 'estimate' && issue.estimateIn !== undefined && !issue.done)
    return issue.mayEdit ? (
      <EstimateOffers issue={issue} unit={issue.estimateIn} fix={fix} withOther />
    ) : (
      <SimilarItems />
    );
  if (rule === 'acceptance-criteria' && issue.mayEdit && !issue.readiness.acceptanceCriteria.present)
    return <CriteriaFix issue={issue} finding={finding} fix={fix} />;
  return finding.result === 'fail' ? <Text size="small">{finding.fix}</Text> : null;
};

const CriteriaFix = ({ issue, finding: { rule }, fix }: Props) =>
  issue.criteriaHeading ? (
    <Text size="small">{messages.sectionThere}</Text>
  ) : (
    <WithProblem area={rule} fix={fix}>
      <Inline>
        <Button
          spacing="compact"
          isDisabled={fix.busyArea !== undefined}
          onClick={() => fix.make(rule, () => invokeIssuePanel('insertCriteria'), { what: messages.inserted })}
        >
          {fix.busyArea === rule ? 'Inserting …' : 'Insert template'}
        </Button>
      </Inline>
    </WithProblem>
  );
