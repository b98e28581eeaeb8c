import { Inline, ButtonGroup, Button, Label, Textfield, ErrorMessage } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import { inputValue } from '../../parts/input-value';
import type { Fix } from '../use-fix';

type Unit = 'points' | 'minutes';

/** What is said where an estimate is set. */
export const estimateMessages = {
  setIn: (unit: Unit) => `Set the estimate in ${unit}`,
  otherIn: (unit: Unit) => `Other, in ${unit}`,
  setting: 'Setting the estimate …',
  set: 'Estimate set',
  other: 'Other estimate',
  outOfRange: (unit: Unit) => `Type ${unit === 'minutes' ? 'a whole number' : 'a number'} from 0 to 1,000,000.`,
};

/** A button for each estimate. */
export const EstimateButtons = (props: {
  readonly label: string;
  readonly values: readonly number[];
  readonly nameOf: (value: number) => string;
  /** The one that stands out. */
  readonly suggested?: number | undefined;
  readonly fix: Fix;
  readonly set: (value: number) => void;
  /** What stands behind the numbers. */
  readonly children?: ReactNode;
}) => {
  const { label, values, nameOf, suggested, fix, set, children } = props;
  return (
    <ButtonGroup label={label}>
      {values.map((value) => (
        <Button
          key={value}
          spacing="compact"
          appearance={value === suggested ? 'primary' : 'default'}
          isDisabled={fix.busyArea !== undefined}
          onClick={() => set(value)}
        >
          {nameOf(value)}
        </Button>
      ))}
      {children}
    </ButtonGroup>
  );
};

/** A number that is typed, which stays until it is set. */
export const OtherEstimate = (props: {
  readonly unit: Unit;
  readonly fix: Fix;
  readonly set: (value: number, done: () => void) => void;
}) => {
  const { unit, fix, set } = props;
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const setTypedNumber = () => {
    const value = parseEstimate(typed, unit);
    setRefused(value === undefined);
    if (value !== undefined) set(value, () => setTyped(''));
  };
  return (
    <>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Label labelFor={fieldId}>{estimateMessages.otherIn(unit)}</Label>
        <Textfield
          id={fieldId}
          type="number"
          width="xsmall"
          isCompact
          value={typed}
          isInvalid={refused}
          onChange={(event: unknown) => setTyped(inputValue(event))}
        />
        <Button
          spacing="compact"
          isDisabled={fix.busyArea !== undefined || typed.trim() === ''}
          onClick={setTypedNumber}
        >
          Set estimate
        </Button>
      </Inline>
      {refused ? <ErrorMessage>{estimateMessages.outOfRange(unit)}</ErrorMessage> : null}
    </>
  );
};

const fieldId = 'other-estimate';

const largestEstimate = 1_000_000;

/** Any number of points; minutes are whole. */
const parseEstimate = (typed: string, unit: Unit): number | undefined => {
  const value = Number(typed);
  const isInRange = typed.trim() !== '' && value >= 0 && value <= largestEstimate;
  return isInRange && (unit === 'points' || Number.isInteger(value)) ? value : undefined;
};
