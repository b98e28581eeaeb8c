import { Stack, Heading, Text, Inline } from '@forge/react';
import React from 'react';
import { moscowNames, moscowCategories, type MoscowCategory } from '../../../domain/priority/moscow-settings';
import type { PriorityMethod } from '../../../domain/priority/priority-settings';
import { commonNames } from '../../../domain/wording/common-names';
import { inSentence } from '../../../domain/wording/in-sentence';
import { mostMustHavesName } from '../../../domain/rules/setting-names';
import type { Fields } from '../draft/draft-fields';
import { NumberField, LinesField } from '../draft/field-inputs';
import { proposedCategories, proposedFromPath } from '../draft/form-place';

const messages = {
  about:
    'What a field or a label of an item says counts. Where nobody has said it, the priority proposes it, unless only a default Jira priority, age, the last update and watchers speak for the item.',
  from: (category: MoscowCategory) => `${moscowNames[category]} from priority`,
  fromHelp: 'Proposed from this score.',
  lowestHelp: `Below: ${inSentence(moscowNames.wont)}.`,
  mostHelp: 'Of what the next sprints deliver by the forecast.',
  phrases: (category: MoscowCategory) => `Words for "${moscowNames[category]}"`,
  phrasesHelp: 'One a line: options of the field, or labels with - for blanks. The first is written as label.',
};

/**
 * From which score a category is proposed where priority is scored by this method, how items say
 * one, how much must-haves take (P6).
 */
export const MoscowSettingsForm = ({
  fields,
  method,
}: {
  readonly fields: Fields;
  readonly method: PriorityMethod;
}) => (
  <Stack space="space.200">
    <Stack space="space.050">
      <Heading size="xsmall">{commonNames.moscow}</Heading>
      <Text color="color.text.subtle">{messages.about}</Text>
    </Stack>
    <Inline space="space.300" shouldWrap>
      {proposedCategories.map((category) => (
        <NumberField
          key={category}
          fields={fields}
          path={`${proposedFromPath(method)}.${category}`}
          label={messages.from(category)}
          help={category === 'could' ? messages.lowestHelp : messages.fromHelp}
        />
      ))}
      <NumberField
        fields={fields}
        path="priority.moscow.mostMustHaves"
        label={mostMustHavesName}
        help={messages.mostHelp}
      />
    </Inline>
    {moscowCategories.map((category) => (
      <LinesField
        key={category}
        fields={fields}
        path={`priority.moscow.words.${category}`}
        label={messages.phrases(category)}
        help={category === 'must' ? messages.phrasesHelp : undefined}
      />
    ))}
  </Stack>
);
