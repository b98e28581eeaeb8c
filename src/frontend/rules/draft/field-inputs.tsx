import { Stack, Label, Textfield, HelperMessage, ErrorMessage, TextArea } from '@forge/react';
import React from 'react';
import { valueOf } from '../../parts/input-value';
import { type Fields, faultAt } from './draft-fields';
import { OriginMark } from './origin-mark';

type FieldProps = {
  readonly fields: Fields;
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
};

/**
 * A number with its label, what it means and, beneath it, what is wrong with it. Where its row says
 * what it means, it is narrow.
 */
export const NumberField = ({ fields, path, label, help }: FieldProps) => {
  const fault = faultAt(fields, path);
  return (
    <Stack>
      <Label labelFor={path}>{label}</Label>
      <Textfield
        id={path}
        type="number"
        width={help === undefined ? 'xsmall' : 'small'}
        value={fields.draft.texts[path] ?? ''}
        isInvalid={fault !== undefined}
        onChange={(event: unknown) => fields.setText(path, valueOf(event))}
      />
      <OriginMark fields={fields} path={path} />
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
};

/** A list, one entry a line. */
export const LinesField = ({ fields, path, label, help }: FieldProps) => (
  <Stack>
    <Label labelFor={path}>{label}</Label>
    <TextArea
      id={path}
      value={fields.draft.texts[path] ?? ''}
      onChange={(event: unknown) => fields.setText(path, valueOf(event))}
    />
    <OriginMark fields={fields} path={path} />
    {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
    {faultAt(fields, path) === undefined ? null : <ErrorMessage>{faultAt(fields, path)}</ErrorMessage>}
  </Stack>
);
