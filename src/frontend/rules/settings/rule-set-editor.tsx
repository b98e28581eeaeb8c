import { Box, Stack, Text, Toggle, Textfield } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import type { ItemKind } from '../../../domain/items/backlog-item';
import { inputValue } from '../../parts/input-value';
import { type Fields, faultAt, flagAt, textAt } from '../draft/draft-fields';
import { FieldFault } from '../draft/field-inputs';
import { CheckColumns, type CheckCells, checkHeads } from './check-columns';
import { CheckText } from './check-text';

const messages = {
  use: (check: string) => `Use the check "${check}"`,
  require: (check: string) => `Ready needs "${check}"`,
  hint: 'hint',
};

type Check = RulesView['checks'][number];

/**
 * The checks of one kind of item: is each on, does "ready" need it, what does it weigh. Rows of
 * boxes, since a table of UI Kit is wider than a phone.
 */
export const RuleSetEditor = (props: {
  readonly kind: ItemKind;
  readonly checks: readonly Check[];
  readonly fields: Fields;
  /** Whether each check says why it is asked. */
  readonly explained: boolean;
}) => {
  const { kind, checks, fields, explained } = props;
  return (
    <Stack space="space.100">
      <FieldFault fields={fields} path={`ruleSets.${kind}`} />
      <Box role="table">
        <Stack space="space.050">
          <CheckColumns role="columnheader" cells={checkHeads} />
          {checks.map((check) => (
            <CheckColumns
              key={check.id}
              role="cell"
              cells={checkCells({ check, fields, explained, checkPath: `ruleSets.${kind}.${check.id}` })}
            />
          ))}
        </Stack>
      </Box>
    </Stack>
  );
};

/** `checkPath`: where the values of the check stand in the rules. */
type CellProps = {
  readonly check: Check;
  readonly fields: Fields;
  readonly explained: boolean;
  readonly checkPath: string;
};

const checkCells = (props: CellProps): CheckCells => ({
  check: <CheckText {...props} />,
  on: <Switch {...props} member="on" label={messages.use} />,
  required: props.check.hint ? (
    <Text size="small" color="color.text.subtle">
      {messages.hint}
    </Text>
  ) : (
    <Switch {...props} member="required" label={messages.require} isDisabled={!isOn(props)} />
  ),
  weight: <WeightField {...props} />,
});

const isOn = ({ fields, checkPath }: CellProps): boolean => flagAt(fields, `${checkPath}.on`);

const Switch = (
  props: CellProps & {
    readonly member: 'on' | 'required';
    readonly label: (check: string) => string;
    readonly isDisabled?: boolean;
  },
) => {
  const { check, fields, checkPath, member, label, isDisabled = false } = props;
  const path = `${checkPath}.${member}`;
  const isChecked = flagAt(fields, path);
  return (
    <Stack>
      <Toggle
        id={path}
        label={label(check.title)}
        isDisabled={isDisabled}
        isChecked={isChecked}
        onChange={() => fields.setFlag(path, !isChecked)}
      />
      <FieldFault fields={fields} path={path} />
    </Stack>
  );
};

const WeightField = (props: CellProps) => {
  const { fields, checkPath } = props;
  const path = `${checkPath}.weight`;
  return (
    <Stack>
      <Textfield
        id={path}
        type="number"
        width="xsmall"
        isCompact
        isDisabled={!isOn(props)}
        value={textAt(fields, path)}
        isInvalid={faultAt(fields, path) !== undefined}
        autoFocus={fields.focus === path}
        onChange={(event: unknown) => fields.setText(path, inputValue(event))}
      />
      <FieldFault fields={fields} path={path} />
    </Stack>
  );
};
