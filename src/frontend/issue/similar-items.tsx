import { Inline, Button, Text, Stack } from '@forge/react';
import React from 'react';
import type { EstimateView } from '../../contract/estimate-view';
import { invokeIssuePanel } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { useRequest } from '../parts/use-request';
import { EstimateButtons } from './estimate-fix';
import { type Advice, messages, suggestionSentence } from './similar-items-messages';
import { SimilarItemsTable } from './similar-items-table';
import type { Fix } from './use-fix';

type Props = { readonly area: string; readonly mayEdit: boolean; readonly fix: Fix };

/** What similar items say of the estimate, on request (E7); who may edit takes a value over. */
export const SimilarItems = (props: Props) => {
  const { request, ask } = useSimilarItems();
  if (request.state === 'problem') return <ProblemBox problem={request.problem} retry={ask} />;
  if (request.state === 'answered') return <Similar {...props} view={request.value} />;
  return (
    <Inline>
      <SimilarItemsButton busy={request.state === 'pending'} ask={ask} />
    </Inline>
  );
};

/** What similar items say, once somebody asks. */
export const useSimilarItems = () => {
  const { request, send } = useRequest<EstimateView>();
  return { request, ask: () => void send(() => invokeIssuePanel('similar')) };
};

export const SimilarItemsButton = ({ busy, ask }: { readonly busy: boolean; readonly ask: () => void }) => (
  <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={ask}>
    {busy ? messages.looking : 'Similar items'}
  </Button>
);

const Similar = ({ view, ...props }: Props & { readonly view: EstimateView }) =>
  view.kind === 'none' ? <Text>{view.because}</Text> : <AdviceBox {...props} advice={view} />;

type AdviceProps = Props & { readonly advice: Advice };

const AdviceBox = (props: AdviceProps) => {
  const { advice, mayEdit } = props;
  const { suggestion, baseline, errors, unit } = advice;
  return (
    <Stack space="space.100">
      {advice.farLarger === undefined ? null : <Text weight="medium">{advice.farLarger}</Text>}
      {suggestion === null ? null : <Text weight="medium">{suggestionSentence(advice, suggestion)}</Text>}
      {baseline === null ? null : <Text>{messages.baseline(baseline, unit)}</Text>}
      <Text size="small" color="color.text.subtle">
        {advice.reason}
      </Text>
      {errors === null ? null : (
        <Text size="small" color="color.text.subtle">
          {messages.errors(errors, unit)}
        </Text>
      )}
      {mayEdit && advice.offers.length > 0 ? <Offers {...props} /> : null}
      {advice.similar.length === 0 ? null : <SimilarItemsTable advice={advice} />}
    </Stack>
  );
};

const Offers = ({ advice: { offers, unit }, area, fix }: AdviceProps) => (
  <Inline>
    <EstimateButtons
      label={messages.takeIn(unit)}
      values={offers}
      nameOf={(value) => messages.take(value, unit)}
      fix={fix}
      set={(value) => fix.make(area, () => invokeIssuePanel('setEstimate', { value }))}
    />
  </Inline>
);
