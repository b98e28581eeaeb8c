import { Button, ButtonGroup, Inline, Link, Stack, Text } from '@forge/react';
import React, { Fragment } from 'react';
import type { EstimateOffer } from '../../contract/issue-view';
import { estimateChoices } from '../../domain/estimates/estimate-choices';
import { invokeIssuePanel } from '../invoke';
import { choiceLabel, estimateMessages } from './estimate-fix';
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

type Props = { readonly offer: EstimateOffer; readonly fix: Fix };

/** Sets the estimate with one click: to what similar items took, else to what is usual. */
export const EstimateOffers = ({ offer, fix }: Props) => {
  const { unit, advice } = offer;
  const suggested = advice?.kind === 'advice' ? advice.suggestion?.value : undefined;
  return (
    <WithProblem area={area} fix={fix}>
      <Stack space="space.050">
        <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
          <ButtonGroup label={estimateMessages.setIn(unit)}>
            {choicesOf(offer).map((value) => (
              <Button
                key={value}
                spacing="compact"
                appearance={value === suggested ? 'primary' : 'default'}
                isDisabled={fix.busyArea !== undefined}
                onClick={() => fix.make(area, () => invokeIssuePanel('setEstimate', { value }))}
              >
                {choiceLabel(value, unit)}
              </Button>
            ))}
          </ButtonGroup>
          {fix.busyArea === area ? <Text size="small">{estimateMessages.setting}</Text> : null}
        </Inline>
        {advice === undefined ? null : <Reason advice={advice} />}
      </Stack>
    </WithProblem>
  );
};

/** Around what similar items took, else around the median. */
const choicesOf = ({ unit, advice }: EstimateOffer): readonly number[] => {
  if (advice?.kind !== 'advice') return estimateChoices(unit, {});
  const { offers, suggestion, baseline } = advice;
  return estimateChoices(unit, { offers, middle: suggestion?.value ?? baseline?.value });
};

/** The items that suggest the estimate, else the median, else why there is neither. */
const Reason = ({ advice }: { readonly advice: NonNullable<EstimateOffer['advice']> }) => {
  if (advice.kind === 'none') return <Quiet>{advice.because}</Quiet>;
  const { suggestion, baseline, unit, reason } = advice;
  if (suggestion !== null && advice.similar.length > 0) return <Named advice={advice} />;
  return <Quiet>{baseline === null ? reason : similarMessages.baseline(baseline, unit)}</Quiet>;
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
