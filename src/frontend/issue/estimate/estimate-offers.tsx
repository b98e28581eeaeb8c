import { Button, Inline, Stack, Text, Tooltip } from '@forge/react';
import React, { useState } from 'react';
import type { EstimateView } from '../../../contract/estimate-view';
import type { IssueView } from '../../../contract/issue-view';
import { choiceLabel, estimateChoices } from '../../../domain/estimates/estimate-choices';
import { invokeIssuePanel } from '../../invoke';
import type { Fix } from '../use-fix';
import { WithProblem } from '../with-problem';
import { EstimateButtons, estimateMessages, OtherEstimate } from './estimate-fix';
import { SimilarAnswer, SimilarItemsButton, useSimilarItems } from './similar-items';

const area = 'estimate';

type Unit = NonNullable<IssueView['estimateIn']>;

type Props = {
  readonly issue: IssueView;
  readonly unit: Unit;
  readonly fix: Fix;
  /** A number can be typed too. */
  readonly withOther?: boolean;
};

/**
 * Sets the estimate with one click: to a usual one, or once somebody has asked, to what similar
 * items took. They are not read unasked: a hundred items at every view would be a hundred points.
 */
export const EstimateOffers = ({ issue, unit, fix, withOther = false }: Props) => {
  const similar = useSimilarItems();
  const [typing, setTyping] = useState(false);
  const { request } = similar;
  const view = request.state === 'answered' ? request.value : undefined;
  const set = (value: number, done?: () => void) =>
    fix.make(area, () => invokeIssuePanel('setEstimate', { value, seen: issue.estimate }), {
      what: estimateMessages.set,
      ...(done === undefined ? {} : { done }),
    });
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
            set={(value) => set(value)}
          >
            {withOther ? <OtherButton isSelected={typing} press={() => setTyping(!typing)} /> : null}
          </EstimateButtons>
          {fix.busyArea === area ? <Text size="small">{estimateMessages.setting}</Text> : null}
          <SimilarItemsButton similar={similar} />
        </Inline>
        {typing ? <OtherEstimate unit={unit} fix={fix} set={set} /> : null}
        <SimilarAnswer similar={similar} />
      </Stack>
    </WithProblem>
  );
};

const OtherButton = ({ isSelected, press }: { readonly isSelected: boolean; readonly press: () => void }) => (
  <Tooltip content={estimateMessages.other}>
    <Button spacing="compact" isSelected={isSelected} onClick={press}>
      …
    </Button>
  </Tooltip>
);

/** Around what similar items took, else around the median. */
const choicesOf = (unit: Unit, view: EstimateView | undefined): readonly number[] => {
  if (view?.kind !== 'advice') return estimateChoices(unit, {});
  const { offers, suggestion, baseline } = view;
  return estimateChoices(unit, { offers, middle: suggestion?.value ?? baseline?.value });
};
