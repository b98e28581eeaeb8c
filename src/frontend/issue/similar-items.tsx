import { Inline, Button, Text, Stack, ButtonGroup } from '@forge/react';
import React from 'react';
import type { EstimateView } from '../../contract/estimate-view';
import { invokeIssuePanel } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { useRequest } from '../parts/use-request';
import { type Advice, messages, suggestionSentence } from './similar-items-messages';
import { SimilarItemsTable } from './similar-items-table';
import type { Fix } from './use-fix';

type Props = { readonly area: string; readonly mayEdit: boolean; readonly fix: Fix };

/** What similar items say of the estimate, on request (E7); who may edit takes a value over. */
export const SimilarItems = (props: Props) => {
  const { request, send } = useRequest<EstimateView>();
  const load = () => void send(() => invokeIssuePanel('similar'));
  if (request.state === 'problem') return <ProblemBox problem={request.problem} retry={load} />;
  if (request.state === 'answered') return <Similar {...props} view={request.value} />;
  const busy = request.state === 'pending';
  return (
    <Inline>
      <Button appearance="subtle" spacing="compact" isDisabled={busy} onClick={load}>
        {busy ? messages.looking : 'Similar items'}
      </Button>
    </Inline>
  );
};

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
    <ButtonGroup label={messages.takeIn(unit)}>
      {offers.map((value) => (
        <Button
          key={value}
          spacing="compact"
          isDisabled={fix.busyArea !== undefined}
          onClick={() => fix.make(area, () => invokeIssuePanel('setEstimate', { value }))}
        >
          {messages.take(value, unit)}
        </Button>
      ))}
    </ButtonGroup>
  </Inline>
);
