import { DynamicTable, Stack, Label, Text, Toggle, Checkbox, Textfield, ErrorMessage } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import type { ItemKind } from '../../../domain/items/backlog-item';
import { kindNames } from '../../../domain/items/kind-names';
import { valueOf } from '../../parts/input-value';
import { type Fields, faultAt } from '../draft/draft-fields';
import { OriginMark } from '../draft/origin-mark';

/**
 * The checks of one kind of item: whether each is on, whether "ready" needs it, and what it weighs.
 */
export const RuleSetEditor = (props: {
  readonly kind: ItemKind;
  readonly checks: RulesView['checks'];
  readonly fields: Fields;
}) => {
  const { kind, checks, fields } = props;
  return (
    <DynamicTable
      label={`Checks for ${kindNames[kind].toLowerCase()}`}
      head={{
        cells: [
          { key: 'check', content: 'Check' },
          { key: 'on', content: 'On' },
          { key: 'required', content: 'Needed to be ready' },
          { key: 'weight', content: 'Weight' },
        ],
      }}
      rows={checks.map((check) => ({ key: check.id, cells: cellsOf(kind, check, fields) }))}
    />
  );
};

const cellsOf = (kind: ItemKind, { id, title, why, hint }: RulesView['checks'][number], fields: Fields) => {
  const at = `ruleSets.${kind}.${id}`;
  const on = fields.draft.flags[`${at}.on`] ?? false;
  const fault = faultAt(fields, `${at}.weight`);
  return [
    {
      key: 'check',
      content: (
        <Stack>
          <Label labelFor={`${at}.weight`}>{title}</Label>
          <Text size="small" color="color.text.subtle">
            {why}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'on',
      content: (
        <Stack>
          <Toggle
            id={`${at}.on`}
            label={`Use the check "${title}"`}
            isChecked={on}
            onChange={() => fields.setFlag(`${at}.on`, !on)}
          />
          <OriginMark fields={fields} path={`${at}.on`} />
        </Stack>
      ),
    },
    {
      key: 'required',
      content: hint ? (
        <Text color="color.text.subtle">A hint, never needed</Text>
      ) : (
        <Stack>
          <Checkbox
            label="Required"
            value={`${at}.required`}
            isDisabled={!on}
            isChecked={fields.draft.flags[`${at}.required`] ?? false}
            onChange={() => fields.setFlag(`${at}.required`, !(fields.draft.flags[`${at}.required`] ?? false))}
          />
          <OriginMark fields={fields} path={`${at}.required`} />
        </Stack>
      ),
    },
    {
      key: 'weight',
      content: (
        <Stack>
          <Textfield
            id={`${at}.weight`}
            type="number"
            width="xsmall"
            isDisabled={!on}
            value={fields.draft.texts[`${at}.weight`] ?? ''}
            isInvalid={fault !== undefined}
            onChange={(event: unknown) => fields.setText(`${at}.weight`, valueOf(event))}
          />
          <OriginMark fields={fields} path={`${at}.weight`} />
          {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
        </Stack>
      ),
    },
  ];
};
