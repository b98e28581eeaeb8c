import { DatePicker } from '@atlaskit/datetime-picker';
import AkSelect from '@atlaskit/select';
import AkTextArea from '@atlaskit/textarea';
import AkTextfield from '@atlaskit/textfield';
import React from 'react';
import * as v from '@badrap/valita';
import { expecting } from '../../data/schema';
import { inputEvents } from './app-event';
import { component } from './component';
import * as fromProp from './from-prop';
import { field, flag, handler, number, oneOf, textOrNumber, words } from './props';

const appearance = oneOf('subtle', 'standard', 'none');
const wordsOrNumber = textOrNumber.optional();

export const textfield = component(
  {
    ...field,
    appearance,
    autoFocus: flag,
    defaultValue: wordsOrNumber,
    elemAfterInput: fromProp.components,
    elemBeforeInput: fromProp.components,
    isCompact: flag,
    isMonospaced: flag,
    isReadOnly: flag,
    max: wordsOrNumber,
    maxLength: number,
    min: wordsOrNumber,
    minLength: number,
    pattern: words,
    placeholder: words,
    type: words,
    value: wordsOrNumber,
    width: wordsOrNumber,
  },
  ({ props: { elemAfterInput, elemBeforeInput, ...props }, draw }) => (
    <AkTextfield
      {...props}
      {...inputEvents(props)}
      elemAfterInput={fromProp.drawProp(elemAfterInput, draw)}
      elemBeforeInput={fromProp.drawProp(elemBeforeInput, draw)}
    />
  ),
);

export const textArea = component(
  {
    ...field,
    appearance,
    autoFocus: flag,
    defaultValue: words,
    isCompact: flag,
    isMonospaced: flag,
    isReadOnly: flag,
    maxHeight: words,
    maxLength: number,
    minLength: number,
    minimumRows: number,
    placeholder: words,
    resize: oneOf('auto', 'vertical', 'horizontal', 'smart', 'none'),
    spellCheck: flag,
    value: words,
  },
  ({ props }) => <AkTextArea {...props} {...inputEvents(props)} />,
);

const option = v.object({ label: v.string(), value: textOrNumber }).rest(v.unknown());
/** Its label may be left out, but not be undefined. */
const group = v
  .object({ label: words, options: v.array(option) })
  .rest(v.unknown())
  .assert((value): value is typeof value & { label?: string } => !('label' in value) || value.label !== undefined);
const chosen = expecting('(Object | Array)', v.union(option, v.array(option)))
  .nullable()
  .optional();

export const select = component(
  {
    ...field,
    appearance: oneOf('default', 'subtle', 'none'),
    autoFocus: flag,
    closeMenuOnSelect: flag,
    defaultValue: chosen,
    inputId: words,
    isClearable: flag,
    isLoading: flag,
    isMulti: flag,
    isSearchable: flag,
    onInputChange: handler,
    options: v.array(expecting('Object', v.union(option, group))).optional(),
    placeholder: words,
    spacing: oneOf('compact', 'default'),
    value: chosen,
  },
  ({ props: { id, inputId = id, onChange, onInputChange, ...props } }) => (
    <AkSelect
      {...props}
      {...inputEvents({
        ...(props.onBlur && { onBlur: props.onBlur }),
        ...(props.onFocus && { onFocus: props.onFocus }),
      })}
      {...(inputId !== undefined && { inputId })}
      onChange={(picked) => void onChange?.(picked)}
      onInputChange={(typed) => void onInputChange?.(typed)}
      menuPosition="fixed"
    />
  ),
);

export const datePicker = component(
  {
    ...field,
    appearance: oneOf('default', 'subtle', 'none'),
    defaultValue: words,
    locale: words,
    maxDate: words,
    minDate: words,
    placeholder: words,
    shouldShowCalendarButton: flag,
    value: words,
  },
  ({ props: { onChange, 'aria-labelledby': labelledBy, ...props } }) => (
    <DatePicker
      {...props}
      {...inputEvents({
        ...(props.onBlur && { onBlur: props.onBlur }),
        ...(props.onFocus && { onFocus: props.onFocus }),
      })}
      {...(labelledBy !== undefined && { inputLabelId: labelledBy })}
      onChange={(day) => void onChange?.(day)}
    />
  ),
);
