import { Stack, Label, Select } from '@forge/react';
import React, { useState } from 'react';
import type { RulesView } from '../../../contract/rules-view';
import type { ItemKind } from '../../../domain/items/backlog-item';
import { itemKinds } from '../../../domain/items/backlog-item';
import { kindNames } from '../../../domain/items/kind-names';
import { Narrow } from '../../parts/layout';
import type { Fields } from '../draft/draft-fields';
import { RuleSetEditor } from './rule-set-editor';

/**
 * The checks of one kind of item at a time. A choice, because so many tabs would not fit on a
 * phone.
 */
export const CheckSettings = (props: { readonly checks: RulesView['checks']; readonly fields: Fields }) => {
  const [kind, setKind] = useState<ItemKind>('story');
  return (
    <Stack space="space.200">
      <Narrow>
        <Label labelFor="kind">Kind of item</Label>
        <Select
          inputId="kind"
          options={options}
          value={options.find(({ value }) => value === kind)}
          onChange={(option: { value: ItemKind }) => setKind(option.value)}
        />
      </Narrow>
      <RuleSetEditor key={kind} kind={kind} checks={props.checks} fields={props.fields} />
    </Stack>
  );
};

const options = itemKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));
