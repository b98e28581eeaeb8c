import { Button, Inline, Link, Stack, Text } from '@forge/react';
import React, { Fragment, useState } from 'react';
import type { EstimateView } from '../../../contract/estimate-view';
import { choiceLabel } from '../../../domain/estimates/estimate-choices';
import { invokeIssuePanel } from '../../invoke';
import { ProblemBox } from '../../parts/problem-box';
import { type RequestState, useRequest } from '../../parts/use-request';
import { SimilarDetails } from './similar-details';
import { type Advice, messages as similarMessages } from './similar-items-messages';

const messages = {
  similar: 'Similar done items: ',
  took: (estimate: string) => ` · ${estimate}`,
  between: ', ',
  howSimilar: 'How similar',
  lessSimilar: 'Hide how similar',
};

/** Enough to compare with, short enough for one line. */
const mostNamed = 3;

/** Similar done items as references (E7), on request: to compare with, not to click. */
export const SimilarItems = () => {
  const similar = useSimilarItems();
  return (
    <Stack space="space.050">
      <Inline>
        <SimilarItemsButton similar={similar} />
      </Inline>
      <SimilarAnswer similar={similar} />
    </Stack>
  );
};

/** What similar items say, once somebody asks. */
export type AskedSimilar = { readonly request: RequestState<EstimateView>; readonly ask: () => void };

export const useSimilarItems = (): AskedSimilar => {
  const { request, send } = useRequest<EstimateView>();
  return { request, ask: () => void send(() => invokeIssuePanel('similar')) };
};

/** Asks for them; nothing once they are there. */
export const SimilarItemsButton = ({ similar: { request, ask } }: { readonly similar: AskedSimilar }) =>
  request.state === 'answered' || request.state === 'problem' ? null : (
    <Button appearance="subtle" spacing="compact" isDisabled={request.state === 'pending'} onClick={ask}>
      {request.state === 'pending' ? similarMessages.looking : 'Similar items'}
    </Button>
  );

/** The references in a line, or why there are none; the figures behind them folded. */
export const SimilarAnswer = ({ similar: { request, ask } }: { readonly similar: AskedSimilar }) => {
  if (request.state === 'problem') return <ProblemBox problem={request.problem} retry={ask} />;
  if (request.state !== 'answered') return null;
  const view = request.value;
  return view.kind === 'none' ? (
    <Text size="small" color="color.text.subtle">
      {view.because}
    </Text>
  ) : (
    <References advice={view} />
  );
};

const References = ({ advice }: { readonly advice: Advice }) => {
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.050">
      <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
        {advice.similar.length === 0 ? null : <Named advice={advice} />}
        <Text size="small" color="color.text.subtle">
          {shortReason(advice)}
        </Text>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpened(!opened)}>
          {opened ? messages.lessSimilar : messages.howSimilar}
        </Button>
      </Inline>
      {opened ? <SimilarDetails advice={advice} /> : null}
    </Stack>
  );
};

const Named = ({ advice: { similar, unit } }: { readonly advice: Advice }) => (
  <Text size="small">
    {messages.similar}
    {similar.slice(0, mostNamed).map(({ key, estimate }, index) => (
      <Fragment key={key}>
        {index === 0 ? '' : messages.between}
        <Link href={`/browse/${key}`}>{key}</Link>
        {messages.took(choiceLabel(estimate, unit))}
      </Fragment>
    ))}
  </Text>
);

/** The median where nothing better is known; nothing where similar items say it themselves. */
const shortReason = ({ suggestion, baseline, unit, similar, reason }: Advice): string => {
  if (suggestion !== null) return '';
  if (baseline !== null) return similarMessages.baseline(baseline, unit);
  return similar.length === 0 ? reason : '';
};
