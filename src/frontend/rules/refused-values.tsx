import { Box, Button, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { Fault } from '../../contract/answer';
import { quantity } from '../../domain/wording/number';
import type { FormPlace } from './draft/form-place';

const messages = {
  title: (count: number) => `${quantity(count, 'value')} cannot be saved`,
  says: (name: string, says: string) => `${name}: ${says}`,
  /** Nothing that is typed here is the cause. */
  newer: 'The app knows more rules than this page: load the page again, then make the changes once more.',
};

type Props = {
  readonly faults: readonly Fault[];
  readonly placeOf: (path: string) => FormPlace | undefined;
  readonly nameOf: (path: string) => string;
  readonly leadTo: (path: string, place: FormPlace) => void;
};

/**
 * The values that were refused, each with the way to its field; what has no field now is said here.
 */
export const RefusedValues = (props: Props) => {
  const { faults, placeOf, nameOf, leadTo } = props;
  if (faults.length === 0) return null;
  return (
    <SectionMessage appearance="error" title={messages.title(faults.length)}>
      <Box xcss={list}>
        <Stack space="space.050">
          <Inline space="space.050" rowSpace="space.050" shouldWrap>
            {faults.map(({ path, says }, index) => {
              const place = placeOf(path);
              return place === undefined || says === undefined ? null : (
                <Button key={`${path} ${index}`} spacing="compact" onClick={() => leadTo(path, place)}>
                  {nameOf(path)}
                </Button>
              );
            })}
          </Inline>
          {[...new Set(faults.flatMap(({ path, says }) => placelessSentence({ path, says }, { placeOf, nameOf })))].map(
            (sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ),
          )}
        </Stack>
      </Box>
    </SectionMessage>
  );
};

/** What is said of a fault that has no field now; nothing of the others. */
const placelessSentence = (
  { path, says }: Pick<Fault, 'path' | 'says'>,
  { placeOf, nameOf }: Pick<Props, 'placeOf' | 'nameOf'>,
): readonly string[] => {
  if (says === undefined) return [messages.newer];
  return placeOf(path) === undefined ? [messages.says(nameOf(path), says)] : [];
};

const list = xcss({ width: '100%', maxHeight: '16vh', overflowY: 'auto' });
