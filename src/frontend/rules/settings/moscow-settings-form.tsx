import { Stack, Heading, Text, Inline } from '@forge/react';
import React from 'react';
import { moscowNames, moscowCategories } from '../../../domain/priority/moscow-settings';
import type { Fields } from '../draft/draft-fields';
import { NumberField, LinesField } from '../draft/field-inputs';

/**
 * From which score a category is proposed, by which words items say one, and how much must-haves
 * may take (P6).
 */
export const MoscowSettingsForm = ({ fields }: { readonly fields: Fields }) => (
  <Stack space="space.200">
    <Stack space="space.050">
      <Heading size="xsmall">MoSCoW</Heading>
      <Text color="color.text.subtle">
        What a field or a label of an item says counts. Where nobody has said it, the priority proposes it.
      </Text>
    </Stack>
    <Inline space="space.300" shouldWrap>
      {(['must', 'should', 'could'] as const).map((category) => (
        <NumberField
          key={category}
          fields={fields}
          path={`priority.moscow.proposeFrom.${category}`}
          label={`${moscowNames[category]} from priority`}
          help={category === 'could' ? `Below: ${moscowNames.wont.toLowerCase()}.` : 'Proposed from this score.'}
        />
      ))}
      <NumberField
        fields={fields}
        path="priority.moscow.mostMustHaves"
        label="Must-haves at most, %"
        help="Of what the next sprints complete by the forecast."
      />
    </Inline>
    {moscowCategories.map((category) => (
      <LinesField
        key={category}
        fields={fields}
        path={`priority.moscow.words.${category}`}
        label={`Words for "${moscowNames[category]}"`}
        help={
          category === 'must'
            ? 'One a line: options of the field, or labels with - for blanks. The first is written as label.'
            : undefined
        }
      />
    ))}
  </Stack>
);
