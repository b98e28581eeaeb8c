import { Stack, Label, Select, HelperMessage, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { FieldView } from '../../../contract/rules-view';
import type { FoundField } from '../../../domain/fields/field-found';
import { automatic, type FieldUse } from '../../../domain/fields/field-use';
import { fieldSettingName } from '../../../domain/rules/setting-names';
import { type Fields, faultAt } from '../draft/draft-fields';
import { FieldFault } from '../draft/field-inputs';
import { DeviationMark } from '../draft/deviation-mark';

type Choice = NonNullable<FieldView['choice']>;

const helpMessages: Readonly<Partial<Record<FieldUse, string>>> = {
  estimate: 'Used where no board decides: what a board estimates by always goes first.',
  acceptanceCriteria: 'All of its text is taken for acceptance criteria.',
  checklist: 'Its items are taken for acceptance criteria where they say what must be true of the item.',
  jobSize: 'Without one, the estimate divides.',
  effort: 'Without one, the estimate divides.',
  moscow: 'Without one, labels such as must-have say it.',
};

const messages = {
  field: ({ id, name }: FoundField) => `${name} (${id})`,
  byItself: 'Found by itself',
  byItselfAs: (name: string) => `Found by itself: ${name}`,
  notHere: (id: string) => `${id}, which is not here`,
  needed: 'Choose a field',
  readNow: (field: string, why: string) => `Read now: ${field}. ${why}`,
  boardDecides: 'The board of this project decides, so a choice made here is not used.',
};

/** Which field is read today and why, and the choice of another one. */
export const FieldPicker = (props: { readonly view: FieldView; readonly choice: Choice; readonly fields: Fields }) => {
  const { view, choice, fields } = props;
  const { use } = choice;
  const path = `fields.${use}`;
  const chosen = fields.draft.texts[path] ?? automatic;
  const options = fieldOptions(choice, chosen);
  const help = helpMessages[use];
  const fault = faultAt(fields, path);
  return (
    <Stack space="space.050">
      <Label labelFor={path}>{fieldSettingName(use)}</Label>
      <Select
        inputId={path}
        isInvalid={fault !== undefined}
        autoFocus={fields.focus === path}
        options={options}
        value={options.find(({ value }) => value === chosen)}
        onChange={(option: { value: string }) => fields.setText(path, option.value)}
      />
      <DeviationMark fields={fields} path={path} />
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
      <FieldFault fields={fields} path={path} />
      <ReadField view={view} choice={choice} />
    </Stack>
  );
};

type FieldOption = { readonly value: string; readonly label: string };

/** A chosen field that is not here stays in sight until somebody chooses again. */
const fieldOptions = ({ byItself, from }: Choice, chosen: string): FieldOption[] => {
  const isHere = chosen === automatic || from.some(({ id }) => id === chosen);
  return [
    { value: automatic, label: byItself.found ? messages.byItselfAs(byItself.found.name) : messages.byItself },
    ...from.map((field) => ({ value: field.id, label: messages.field(field) })),
    ...(isHere ? [] : [{ value: chosen, label: messages.notHere(chosen) }]),
  ];
};

const ReadField = ({ view, choice }: { readonly view: FieldView; readonly choice: Choice }) => (
  <>
    {choice.needed ? (
      <SectionMessage appearance="warning" title={messages.needed}>
        <Text>{view.why}</Text>
      </SectionMessage>
    ) : (
      <Text>{messages.readNow(view.found === undefined ? 'none' : messages.field(view.found), view.why)}</Text>
    )}
    {choice.boardDecides ? <Text color="color.text.subtle">{messages.boardDecides}</Text> : null}
  </>
);
