import { Button, ButtonGroup, Stack } from '@forge/react';
import React from 'react';
import type { FreshItem } from '../../contract/item-row';
import { choiceLabel, usualEstimates } from '../../domain/estimates/estimate-choices';
import { invokeProjectPage } from '../invoke';
import { isLostAnswer } from '../parts/call-answer';
import { ProblemBox } from '../parts/problem-box';
import { useRequest } from '../parts/use-request';

type Unit = 'points' | 'minutes';

const messages = {
  label: (issueKey: string, unit: Unit) => `Estimate ${issueKey} in ${unit}`,
};

type Props = { readonly issueKey: string; readonly unit: Unit; readonly put: (item: FreshItem) => void };

/** Sets the estimate of an item with one click; the item is then shown as it is. */
export const EstimateItem = ({ issueKey, unit, put }: Props) => {
  const { request, send } = useRequest<FreshItem>();
  const take = async (call: () => ReturnType<typeof readItem>) => {
    const item = await send(call);
    if (item !== undefined) put(item);
  };
  const readItem = () => invokeProjectPage('item', { issueKey });
  return (
    <Stack space="space.050">
      <ButtonGroup label={messages.label(issueKey, unit)}>
        {usualEstimates[unit].map((value) => (
          <Button
            key={value}
            spacing="compact"
            isDisabled={request.state === 'pending'}
            onClick={() => void take(() => invokeProjectPage('estimateItem', { issueKey, value }))}
          >
            {choiceLabel(value, unit)}
          </Button>
        ))}
      </ButtonGroup>
      {request.state !== 'problem' ? null : (
        <ProblemBox
          // Where the answer never came, the estimate may be set all the same.
          problem={isLostAnswer(request.problem) ? { code: 'not-seen-yet' } : request.problem}
          retry={
            request.problem.code === 'not-seen-yet' || isLostAnswer(request.problem)
              ? () => void take(readItem)
              : undefined
          }
        />
      )}
    </Stack>
  );
};
