import { Stack, Label, Textfield, HelperMessage, ErrorMessage, TextArea } from '@forge/react';
import React from 'react';
import { inputValue } from '../../parts/input-value';
import { type Fields, faultAt, textAt } from './draft-fields';
import { DeviationMark } from './deviation-mark';

type FieldProps = {
  readonly fields: Fields;
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
};

/** A number with its label, what it means and its fault; without `help` it is narrow. */
export const NumberField = ({ fields, path, label, help }: FieldProps) => {
  const fault = faultAt(fields, path);
  return (
    <Stack>
      <Label labelFor={path}>{label}</Label>
      <Textfield
        id={path}
        type="number"
        width={help === undefined ? 'xsmall' : 'small'}
        value={textAt(fields, path)}
        isInvalid={fault !== undefined}
        autoFocus={fields.focus === path}
        onChange={(event: unknown) => fields.setText(path, inputValue(event))}
      />
      <DeviationMark fields={fields} path={path} />
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
      <FieldFault fields={fields} path={path} />
    </Stack>
  );
};

/** A list, one entry a line; `rows`: how many lines are in sight at least. */
export const LinesField = ({ fields, path, label, help, rows }: FieldProps & { readonly rows?: number }) => {
  const fault = faultAt(fields, path);
  return (
    <Stack>
      <Label labelFor={path}>{label}</Label>
      <TextArea
        id={path}
        value={textAt(fields, path)}
        isInvalid={fault !== undefined}
        autoFocus={fields.focus === path}
        {...(rows === undefined ? {} : { minimumRows: rows })}
        onChange={(event: unknown) => fields.setText(path, inputValue(event))}
      />
      <DeviationMark fields={fields} path={path} />
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
      <FieldFault fields={fields} path={path} />
    </Stack>
  );
};

/** What is wrong with a value, or with a set of values, beside it. */
export const FieldFault = ({ fields, path }: { readonly fields: Fields; readonly path: string }) => {
  const fault = faultAt(fields, path);
  return fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>;
};
