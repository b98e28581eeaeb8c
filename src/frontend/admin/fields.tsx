import { ErrorMessage, HelperMessage, Label, Stack, TextArea, Textfield } from '@forge/react';
import React from 'react';
import type { Fault } from '../../contract/answer';
import { valueOf } from '../parts/value-of';
import type { Origin } from '../../domain/rules/overrides';
import type { Draft } from './draft';
import { OriginMark } from './origin-mark';

/** The draft with the ways to change it; `faults` are those of the draft as it stands. */
export type Fields = {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly setText: (path: string, text: string) => void;
  readonly setFlag: (path: string, flag: boolean) => void;
  /** Which layer is edited here, and where each value comes from. */
  readonly layer: 'site' | 'project';
  readonly originOf: (path: string) => Origin;
  /** Takes the value of the layer beneath. */
  readonly reset: (path: string) => void;
};

type FieldProps = {
  readonly fields: Fields;
  readonly path: string;
  readonly label: string;
  readonly help?: string | undefined;
};

/** A number with its label, what it means and, beneath it, what is wrong with it. Where its row says what it means, it is narrow. */
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

/** The first fault of a value; a fault of a whole list or set is shown with all the others, above the button. */
export const faultAt = (fields: Fields, path: string): string | undefined =>
  fields.faults.find((fault) => fault.path === path)?.message;
