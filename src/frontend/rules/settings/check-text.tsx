import { Stack, Label, Text } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import { DeviationMark } from '../draft/deviation-mark';
import type { Fields } from '../draft/draft-fields';

const messages = {
  site: {
    on: (isOn: boolean) => (isOn ? 'switched on' : 'switched off'),
    required: (isRequired: boolean) => (isRequired ? 'required' : 'not required'),
  },
  project: {
    on: (isOn: boolean) => (isOn ? 'on' : 'off'),
    required: (isRequired: boolean) => (isRequired ? 'required' : 'not required'),
  },
  weight: { site: (weight: string) => `with weight ${weight}`, project: (weight: string) => `weight ${weight}` },
};

/** What a check is, and what of it differs from the layer below: there is room for it here. */
export const CheckText = (props: {
  readonly check: RulesView['checks'][number];
  readonly fields: Fields;
  readonly explained: boolean;
  readonly checkPath: string;
}) => {
  const { check, fields, explained, checkPath } = props;
  return (
    <Stack>
      <Label labelFor={`${checkPath}.weight`}>{check.title}</Label>
      {explained ? (
        <Text size="small" color="color.text.subtle">
          {check.why}
        </Text>
      ) : null}
      {(['on', 'required', 'weight'] as const).map((member) => (
        <DeviationMark
          key={member}
          fields={fields}
          path={`${checkPath}.${member}`}
          below={belowWords(fields, member, fields.belowLabel(`${checkPath}.${member}`) ?? '')}
        />
      ))}
    </Stack>
  );
};

/** "changed; comes with weight 15", "changed here; the site: not required". */
const belowWords = ({ layer }: Fields, member: 'on' | 'required' | 'weight', value: string): string =>
  member === 'weight' ? messages.weight[layer](value) : messages[layer][member](value === 'on');
