import { DynamicTable, Stack, Label, Text, Toggle, Checkbox, Textfield, ErrorMessage } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import type { ItemKind } from '../../../domain/items/backlog-item';
import { kindNames } from '../../../domain/items/kind-names';
import { commonNames } from '../../../domain/wording/common-names';
import { inSentence } from '../../../domain/wording/in-sentence';
import { inputValue } from '../../parts/input-value';
import { type Fields, faultAt, flagAt, textAt } from '../draft/draft-fields';
import { OriginMark } from '../draft/origin-mark';

const messages = {
  label: (kind: ItemKind) => `Checks for ${inSentence(kindNames[kind])}`,
  use: (check: string) => `Use the check "${check}"`,
  hint: 'A hint, never required',
};

type Check = RulesView['checks'][number];

/** The checks of one kind of item: is each on, does "ready" need it, what does it weigh. */
export const RuleSetEditor = (props: {
  readonly kind: ItemKind;
  readonly checks: readonly Check[];
  readonly fields: Fields;
}) => {
  const { kind, checks, fields } = props;
  return (
    <DynamicTable
      label={messages.label(kind)}
      head={{
        cells: [
          { key: 'check', content: 'Check' },
          { key: 'on', content: 'On' },
          { key: 'required', content: commonNames.required },
          { key: 'weight', content: commonNames.weight },
        ],
      }}
      rows={checks.map((check) => ({
        key: check.id,
        cells: checkCells({ check, fields, checkPath: `ruleSets.${kind}.${check.id}` }),
      }))}
    />
  );
};

/** `checkPath`: where the values of the check stand in the rules. */
type CellProps = { readonly check: Check; readonly fields: Fields; readonly checkPath: string };

const checkCells = (props: CellProps) => [
  { key: 'check', content: <CheckText {...props} /> },
  { key: 'on', content: <OnToggle {...props} /> },
  {
    key: 'required',
    content: props.check.hint ? <Text color="color.text.subtle">{messages.hint}</Text> : <RequiredBox {...props} />,
  },
  { key: 'weight', content: <WeightField {...props} /> },
];

const isOn = ({ fields, checkPath }: CellProps): boolean => flagAt(fields, `${checkPath}.on`);

const CheckText = ({ check, checkPath }: CellProps) => (
  <Stack>
    <Label labelFor={`${checkPath}.weight`}>{check.title}</Label>
    <Text size="small" color="color.text.subtle">
      {check.why}
    </Text>
  </Stack>
);

const OnToggle = (props: CellProps) => {
  const { check, fields, checkPath } = props;
  const path = `${checkPath}.on`;
  return (
    <Stack>
      <Toggle
        id={path}
        label={messages.use(check.title)}
        isChecked={isOn(props)}
        onChange={() => fields.setFlag(path, !isOn(props))}
      />
      <OriginMark fields={fields} path={path} />
    </Stack>
  );
};

const RequiredBox = (props: CellProps) => {
  const { fields, checkPath } = props;
  const path = `${checkPath}.required`;
  const isRequired = flagAt(fields, path);
  return (
    <Stack>
      <Checkbox
        label={commonNames.required}
        value={path}
        isDisabled={!isOn(props)}
        isChecked={isRequired}
        onChange={() => fields.setFlag(path, !isRequired)}
      />
      <OriginMark fields={fields} path={path} />
    </Stack>
  );
};

const WeightField = (props: CellProps) => {
  const { fields, checkPath } = props;
  const path = `${checkPath}.weight`;
  const fault = faultAt(fields, path);
  return (
    <Stack>
      <Textfield
        id={path}
        type="number"
        width="xsmall"
        isDisabled={!isOn(props)}
        value={textAt(fields, path)}
        isInvalid={fault !== undefined}
        onChange={(event: unknown) => fields.setText(path, inputValue(event))}
      />
      <OriginMark fields={fields} path={path} />
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
};
