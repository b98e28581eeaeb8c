import { Radio, RadioGroup } from '@atlaskit/radio';
import AkToggle from '@atlaskit/toggle';
import React, { useEffect, useRef, useState } from 'react';
import * as v from '@badrap/valita';
import { inputEvents } from './app-event';
import { component } from './component';
import { type ExactOf, exactObject } from './exact-object';
import { field, flag, handler, input, number, oneOf, textOrNumber, words } from './props';

const checkboxEntries = {
  ...field,
  defaultChecked: flag,
  isChecked: flag,
  isIndeterminate: flag,
  label: textOrNumber.optional(),
  value: textOrNumber.optional(),
};

export const checkbox = component(checkboxEntries, ({ props }) => <NativeCheckbox {...props} />);

export const checkboxGroup = component(
  {
    name: v.string(),
    defaultValue: v.array(v.string()).optional(),
    isDisabled: flag,
    onChange: handler,
    options: v.array(exactObject({ label: v.string(), value: v.string(), isDisabled: flag })),
    value: v.array(v.string()).optional(),
  },
  ({ props }) => <Checkboxes {...props} />,
);

export const radio = component(
  { ...field, ariaLabel: words, isChecked: flag, label: words, value: words },
  ({ props }) => <Radio {...props} {...inputEvents(props)} />,
);

export const radioGroup = component(
  {
    ...field,
    defaultValue: v.string().nullable().optional(),
    options: v.array(exactObject({ label: words, name: words, value: words, isDisabled: flag, testId: words })),
    value: v.string().nullable().optional(),
  },
  ({ props }) => <RadioGroup {...props} {...inputEvents(props)} />,
);

export const toggle = component(
  { ...input, defaultChecked: flag, isChecked: flag, label: words, size: oneOf('regular', 'large'), value: words },
  ({ props }) => <AkToggle {...props} {...inputEvents(props)} />,
);

export const range = component(
  { ...input, 'aria-labelledby': words, defaultValue: number, max: number, min: number, step: number, value: number },
  ({ props: { isDisabled, testId, onChange, ...props } }) => (
    <input
      {...props}
      {...inputEvents(props)}
      className="range"
      type="range"
      disabled={isDisabled}
      data-testid={testId}
      onChange={(event) => void onChange?.(event.target.valueAsNumber)}
    />
  ),
);

type CheckboxProps = ExactOf<typeof checkboxEntries>;

function NativeCheckbox(props: CheckboxProps) {
  const { label, isChecked, isIndeterminate, isDisabled, isInvalid, isRequired, testId, ...rest } = props;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current !== null) input.current.indeterminate = isIndeterminate === true;
  }, [isIndeterminate]);
  return (
    <label className="checkbox">
      <input
        {...rest}
        {...inputEvents(props)}
        {...(isChecked !== undefined && { checked: isChecked })}
        {...(isInvalid === true && { 'aria-invalid': true })}
        ref={input}
        type="checkbox"
        disabled={isDisabled}
        required={isRequired}
        readOnly={props.onChange === undefined}
        data-testid={testId && `${testId}--hidden-checkbox`}
      />
      <span>
        {label}
        {isRequired === true && <span aria-hidden="true"> *</span>}
      </span>
    </label>
  );
}

type GroupProps = {
  readonly name: string;
  readonly options: readonly { readonly label: string; readonly value: string; readonly isDisabled?: boolean }[];
  readonly defaultValue?: readonly string[];
  readonly value?: readonly string[];
  readonly isDisabled?: boolean;
  readonly onChange?: (...given: unknown[]) => unknown;
};

function Checkboxes({ name, options, defaultValue = [], value, isDisabled, onChange }: GroupProps) {
  const [own, setOwn] = useState(defaultValue);
  const chosen = value ?? own;
  const choose = (picked: string, on: boolean) => {
    const next = options.map((option) => option.value).filter((one) => (one === picked ? on : chosen.includes(one)));
    setOwn(next);
    onChange?.(next);
  };
  return (
    <div role="group">
      {options.map((option) => (
        <label className="checkbox" key={option.value}>
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={chosen.includes(option.value)}
            disabled={isDisabled === true || option.isDisabled === true}
            onChange={(event) => choose(option.value, event.target.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
