import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import type { Fields } from './draft-fields';

const messages = {
  site: {
    changed: 'changed',
    comes: (value: string) => `changed; comes ${value}`,
    back: "Back to the app's",
  },
  project: {
    changed: 'changed here',
    comes: (value: string) => `changed here; the site: ${value}`,
    back: "Back to the site's",
  },
  valueOf: { site: (value: string) => `with ${value}`, project: (value: string) => value },
  backTo: (value: string) => `Back to ${value}`,
};

/**
 * Marks a value that differs from the layer below, says what that one has, and leads back to it.
 * Nothing stands beside the others. `below`: its words, where the value alone says too little.
 */
export const DeviationMark = (props: {
  readonly fields: Fields;
  readonly path: string;
  readonly below?: string | undefined;
}) => {
  const { fields, path } = props;
  const { layer } = fields;
  if (fields.originOf(path) !== layer) return null;
  const { changed, comes, back } = messages[layer];
  const value = fields.belowLabel(path);
  const said = props.below ?? (value && messages.valueOf[layer](value));
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.information">
        {said === undefined ? changed : comes(said)}
      </Text>
      <Button appearance="subtle" spacing="compact" onClick={() => fields.reset(path)}>
        {value === undefined || isSwitch(value) ? back : messages.backTo(value)}
      </Button>
    </Inline>
  );
};

const isSwitch = (value: string): boolean => value === 'on' || value === 'off';
