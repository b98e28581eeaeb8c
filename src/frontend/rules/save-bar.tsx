import { Stack, Inline, LoadingButton, Button, Text, Box, xcss } from '@forge/react';
import React, { type ReactNode, useState } from 'react';
import type { RuleChange } from '../../domain/rules/compare-rules';
import { quantity } from '../../domain/wording/number';

const messages = {
  saveAs: (version: number) => `Save as version ${version}`,
  discard: 'Discard',
  loadNewer: (version: number) => `Load version ${version}, keep my changes`,
  changes: (count: number) => quantity(count, 'change'),
  noChanges: 'No changes',
  notSaved: 'Not saved yet',
  change: ({ what, from, to }: RuleChange) => `${what}: ${from} → ${to}`,
};

/** What is done with the draft, above the form and in sight while it is edited. */
export const SaveBar = (props: {
  readonly version: number;
  readonly changes: readonly RuleChange[];
  readonly saving: boolean;
  readonly newerVersion: number | undefined;
  readonly save: () => void;
  readonly discard: () => void;
  readonly loadNewest: () => void;
  /** The way to a preview, beside the others. */
  readonly preview: ReactNode;
  /** What was refused. */
  readonly children: ReactNode;
}) => {
  const { version, changes, saving, newerVersion: newer, save, discard, loadNewest } = props;
  const [isListed, setListed] = useState(false);
  const isChanged = changes.length > 0;
  return (
    <Box xcss={bar}>
      <Stack space="space.100">
        <Inline space="space.300" rowSpace="space.100" alignBlock="center" shouldWrap>
          <Inline space="space.100" rowSpace="space.050" alignBlock="center" shouldWrap>
            <LoadingButton appearance="primary" isLoading={saving} isDisabled={!isChanged} onClick={save}>
              {messages.saveAs(version + 1)}
            </LoadingButton>
            <Button appearance="subtle" isDisabled={!isChanged || saving} onClick={discard}>
              {messages.discard}
            </Button>
            {newer === undefined ? null : <Button onClick={loadNewest}>{messages.loadNewer(newer)}</Button>}
            {isChanged ? (
              <Button
                appearance="subtle"
                iconAfter={isListed ? 'chevron-up' : 'chevron-down'}
                onClick={() => setListed(!isListed)}
              >
                {messages.changes(changes.length)}
              </Button>
            ) : (
              <Text color="color.text.subtle">{messages.noChanges}</Text>
            )}
          </Inline>
          {props.preview}
        </Inline>
        {isListed && isChanged ? <ChangeList changes={changes} /> : null}
        {props.children}
      </Stack>
    </Box>
  );
};

/** What is changed and not saved, value by value; a long list scrolls by itself. */
const ChangeList = ({ changes }: { readonly changes: readonly RuleChange[] }) => (
  <Box xcss={list}>
    <Stack space="space.050">
      <Text weight="medium">{messages.notSaved}</Text>
      {changes.map((change) => (
        <Text key={change.path} size="small">
          {messages.change(change)}
        </Text>
      ))}
    </Stack>
  </Box>
);

const bar = xcss({
  width: '100%',
  paddingBlockEnd: 'space.100',
  borderBottomWidth: 'border.width',
  borderBottomStyle: 'solid',
  borderBottomColor: 'color.border',
});

const list = xcss({ width: '100%', maxHeight: '20vh', overflowY: 'auto' });
