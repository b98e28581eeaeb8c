import { Stack, Inline, Box, Button, Label, Select, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { RulesView } from '../../../contract/rules-view';
import { type ItemKind, itemKinds } from '../../../domain/items/backlog-item';
import { kindNames } from '../../../domain/items/kind-names';
import { Narrow } from '../../parts/layout';
import type { Fields } from '../draft/draft-fields';
import { RuleSetEditor } from './rule-set-editor';

const messages = { why: 'Why these checks?', hideWhy: 'Hide the reasons' };

/**
 * The checks of one kind of item at a time. A choice, because so many tabs would not fit on a
 * phone.
 */
export const CheckSettings = (props: {
  readonly checks: RulesView['checks'];
  readonly fields: Fields;
  readonly kind: ItemKind;
  readonly chooseKind: (kind: ItemKind) => void;
}) => {
  const { checks, fields, kind, chooseKind } = props;
  const [explained, setExplained] = useState(false);
  return (
    <Stack space="space.100">
      <Inline space="space.200" alignBlock="end" shouldWrap>
        <Box xcss={kindColumn}>
          <Label labelFor="kind">Kind of item</Label>
          <Select
            inputId="kind"
            spacing="compact"
            options={options}
            value={options.find(({ value }) => value === kind)}
            onChange={(option: { value: ItemKind }) => chooseKind(option.value)}
          />
        </Box>
        <Button appearance="subtle" onClick={() => setExplained(!explained)}>
          {explained ? messages.hideWhy : messages.why}
        </Button>
      </Inline>
      <Narrow>
        <RuleSetEditor key={kind} kind={kind} checks={checks} fields={fields} explained={explained} />
      </Narrow>
    </Stack>
  );
};

const options = itemKinds.map((kind) => ({ value: kind, label: kindNames[kind] }));

const kindColumn = xcss({ width: '200px' });
