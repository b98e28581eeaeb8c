import { Stack, Inline, ButtonGroup, Button, Label, Textfield, Text, ErrorMessage } from '@forge/react';
import React, { useState } from 'react';
import { invokeIssuePanel } from '../invoke';
import { valueOf } from '../parts/input-value';
import type { Fix } from './use-fix';

type Unit = 'points' | 'minutes';

/**
 * Sets the estimate with one click, or to a number of one's own. What was typed stays until it is
 * set.
 */
export const EstimateFix = ({
  unit,
  at,
  fixing,
}: {
  readonly unit: Unit;
  readonly at: string;
  readonly fixing: Fix;
}) => {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const busy = fixing.busyAt !== undefined;
  const set = (value: number) =>
    fixing.make(
      at,
      () => invokeIssuePanel('setEstimate', { value }),
      () => setTyped(''),
    );
  const setTypedNumber = () => {
    const value = numberIn(typed, unit);
    setRefused(value === undefined);
    if (value !== undefined) set(value);
  };
  return (
    <Stack space="space.100">
      <Inline>
        <ButtonGroup label={`Set the estimate in ${unit}`}>
          {choices[unit].map(([word, value]) => (
            <Button key={word} spacing="compact" isDisabled={busy} onClick={() => set(value)}>
              {word}
            </Button>
          ))}
        </ButtonGroup>
      </Inline>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Label labelFor={fieldId}>{`Other, in ${unit}`}</Label>
        <Textfield
          id={fieldId}
          type="number"
          width="xsmall"
          isCompact
          value={typed}
          isInvalid={refused}
          onChange={(event: unknown) => setTyped(valueOf(event))}
        />
        <Button spacing="compact" isDisabled={busy || typed.trim() === ''} onClick={setTypedNumber}>
          Set estimate
        </Button>
        {fixing.busyAt === at ? <Text size="small">Setting the estimate …</Text> : null}
      </Inline>
      {refused ? (
        <ErrorMessage>{`Type ${unit === 'minutes' ? 'a whole number' : 'a number'} from 0 to 1,000,000.`}</ErrorMessage>
      ) : null}
    </Stack>
  );
};

const fieldId = 'other-estimate';

const choices: Readonly<Record<Unit, readonly (readonly [word: string, value: number])[]>> = {
  points: [
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['5', 5],
    ['8', 8],
  ],
  minutes: [
    ['30 min', 30],
    ['1 h', 60],
    ['2 h', 120],
    ['4 h', 240],
    ['8 h', 480],
  ],
};

const numberIn = (typed: string, unit: Unit): number | undefined => {
  const value = Number(typed);
  const fits = typed.trim() !== '' && value >= 0 && value <= 1_000_000;
  return fits && (unit === 'points' || Number.isInteger(value)) ? value : undefined;
};
