import { Stack, Label, Select, HelperMessage, ErrorMessage, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { FieldView } from '../../../contract/rules-view';
import type { FoundField } from '../../../domain/fields/field-found';
import { automatic, type FieldUse, fieldUseName } from '../../../domain/fields/field-use';
import { type Fields, faultAt } from '../draft/draft-fields';
import { OriginMark } from '../draft/origin-mark';

/**
 * What is read today and why, and the choice of another field; a chosen field that is not here
 * stays in sight until somebody chooses again.
 */
export const FieldPicker = (props: {
  readonly view: FieldView;
  readonly choice: NonNullable<FieldView['choice']>;
  readonly fields: Fields;
}) => {
  const { view, fields } = props;
  const { use, from, byItself, needed, boardDecides } = props.choice;
  const path = `fields.${use}`;
  const chosen = fields.draft.texts[path] ?? automatic;
  const options = [
    { value: automatic, label: byItself.found ? `Found by itself: ${byItself.found.name}` : 'Found by itself' },
    ...from.map((field) => ({ value: field.id, label: named(field) })),
    ...(chosen === automatic || from.some(({ id }) => id === chosen)
      ? []
      : [{ value: chosen, label: `${chosen}, which is not here` }]),
  ];
  const fault = faultAt(fields, path);
  return (
    <Stack space="space.050">
      <Label labelFor={path}>{labelOf(use)}</Label>
      <Select
        inputId={path}
        options={options}
        value={options.find(({ value }) => value === chosen)}
        onChange={(option: { value: string }) => fields.setText(path, option.value)}
      />
      <OriginMark fields={fields} path={path} />
      {help[use] === undefined ? null : <HelperMessage>{help[use]}</HelperMessage>}
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
      {needed ? (
        <SectionMessage appearance="warning" title="Choose a field">
          <Text>{view.why}</Text>
        </SectionMessage>
      ) : (
        <Text>{`Read now: ${view.found === undefined ? 'none' : named(view.found)}. ${view.why}`}</Text>
      )}
      {boardDecides ? (
        <Text color="color.text.subtle">The board of this project decides, so a choice made here is not used.</Text>
      ) : null}
    </Stack>
  );
};

const named = ({ id, name }: FoundField): string => `${name} (${id})`;

const labelOf = (use: FieldUse): string =>
  use === 'checklist' ? 'Field of a checklist app' : `Field for ${fieldUseName(use)}`;

const help: Readonly<Partial<Record<FieldUse, string>>> = {
  estimate: 'Used where no board decides: what a board estimates by always goes first.',
  acceptanceCriteria: 'All of its text is taken for acceptance criteria.',
  checklist: 'Its items are taken for acceptance criteria where they say what must be true of the item.',
  jobSize: 'Without one, the estimate divides.',
  effort: 'Without one, the estimate divides.',
  moscow: 'Without one, labels such as must-have say it.',
};
