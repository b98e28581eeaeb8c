import { Inline, Link, Stack, Text } from '@forge/react';
import React, { Fragment } from 'react';
import type { EstimateView } from '../../contract/estimate-view';
import type { IssueView } from '../../contract/issue-view';
import { estimateChoices } from '../../domain/estimates/estimate-choices';
import { invokeIssuePanel } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { choiceLabel, EstimateButtons, estimateMessages } from './estimate-fix';
import { SimilarItemsButton, useSimilarItems } from './similar-items';
import { type Advice, messages as similarMessages } from './similar-items-messages';
import type { Fix } from './use-fix';
import { WithProblem } from './with-problem';

const messages = {
  similar: 'Similar done items: ',
  took: (estimate: string) => ` ${estimate}`,
  between: ' · ',
};

const area = 'estimate';

/** Enough to believe a number, short enough for one line. */
const mostNamed = 3;

type Unit = NonNullable<IssueView['estimateIn']>;

type Props = { readonly unit: Unit; readonly fix: Fix };

/**
 * Sets the estimate with one click: to a usual one, or once somebody has asked, to what similar
 * items took. They are not read unasked: a hundred items at every view would be a hundred points.
 */
export const EstimateOffers = ({ unit, fix }: Props) => {
  const { request, ask } = useSimilarItems();
  const view = request.state === 'answered' ? request.value : undefined;
  return (
    <WithProblem area={area} fix={fix}>
      <Stack space="space.050">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <EstimateButtons
            label={estimateMessages.setIn(unit)}
            values={choicesOf(unit, view)}
            nameOf={(value) => choiceLabel(value, unit)}
            suggested={view?.kind === 'advice' ? view.suggestion?.value : undefined}
            fix={fix}
            set={(value) => fix.make(area, () => invokeIssuePanel('setEstimate', { value }))}
          />
          {fix.busyArea === area ? <Text size="small">{estimateMessages.setting}</Text> : null}
          {request.state === 'answered' || request.state === 'problem' ? null : (
            <SimilarItemsButton busy={request.state === 'pending'} ask={ask} />
          )}
        </Inline>
        {request.state === 'problem' ? <ProblemBox problem={request.problem} retry={ask} /> : null}
        {view === undefined ? null : <Reason view={view} />}
      </Stack>
    </WithProblem>
  );
};

/** Around what similar items took, else around the median. */
const choicesOf = (unit: Unit, view: EstimateView | undefined): readonly number[] => {
  if (view?.kind !== 'advice') return estimateChoices(unit, {});
  const { offers, suggestion, baseline } = view;
  return estimateChoices(unit, { offers, middle: suggestion?.value ?? baseline?.value });
};

/** The similar items, and where they suggest nothing the median, else why there is neither. */
const Reason = ({ view }: { readonly view: EstimateView }) => {
  if (view.kind === 'none') return <Quiet>{view.because}</Quiet>;
  const { suggestion, baseline, unit, reason, similar } = view;
  return (
    <>
      {similar.length === 0 ? null : <Named advice={view} />}
      {suggestion !== null ? null : (
        <Quiet>{baseline === null ? reason : similarMessages.baseline(baseline, unit)}</Quiet>
      )}
    </>
  );
};

const Quiet = ({ children }: { readonly children: string }) => (
  <Text size="small" color="color.text.subtle">
    {children}
  </Text>
);

const Named = ({ advice: { similar, unit } }: { readonly advice: Advice }) => (
  <Text size="small" color="color.text.subtle">
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
