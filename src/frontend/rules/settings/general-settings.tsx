import { Stack, Inline, Checkbox } from '@forge/react';
import React from 'react';
import type { Fields } from '../draft/draft-fields';
import { NumberField, LinesField } from '../draft/field-inputs';
import { OriginMark } from '../draft/origin-mark';

/** What holds for every kind of item: thresholds, sizes and words. */
export const GeneralSettings = ({ fields }: { readonly fields: Fields }) => (
  <Stack space="space.200">
    <Inline space="space.300" shouldWrap>
      <NumberField
        fields={fields}
        path="thresholds.ready"
        label="Ready from"
        help="The score from which an item is ready, if every required check passes."
      />
      <NumberField
        fields={fields}
        path="thresholds.almost"
        label="Almost ready from"
        help="The score from which an item is almost ready."
      />
      <NumberField
        fields={fields}
        path="sprintsAhead"
        label="Sprints to refine ahead"
        help="So much of the backlog, by rank, should be ready."
      />
    </Inline>
    <Inline space="space.300" shouldWrap>
      <NumberField
        fields={fields}
        path="staleAfterDays"
        label="Stale after days"
        help="Without any change for this long, an item is stale."
      />
      <NumberField
        fields={fields}
        path="oversizedAbove"
        label="Oversized above points"
        help="Until the velocity of the team is known; a larger estimate asks to be split."
      />
      <NumberField
        fields={fields}
        path="oversizedShare"
        label="Oversized above percent of the velocity"
        help="Of the mean velocity of the team, once it is known."
      />
    </Inline>
    <Inline space="space.300" shouldWrap>
      <NumberField
        fields={fields}
        path="minimumWords"
        label="Words in a description"
        help="Fewer words than this do not say what and why."
      />
      <NumberField
        fields={fields}
        path="minimumCriteria"
        label="Acceptance criteria"
        help="How many an item needs at least."
      />
    </Inline>
    <Checkbox
      label="An estimate of 0 counts as no estimate"
      value="zeroIsMissing"
      isChecked={fields.draft.flags['zeroIsMissing'] ?? false}
      onChange={() => fields.setFlag('zeroIsMissing', !(fields.draft.flags['zeroIsMissing'] ?? false))}
    />
    <OriginMark fields={fields} path="zeroIsMissing" />
    <LinesField
      fields={fields}
      path="criteriaSynonyms"
      label="More headings for acceptance criteria"
      help="One a line, beside those that are known in English, German, French, Spanish, Portuguese, Japanese and Chinese."
    />
    <LinesField
      fields={fields}
      path="criteriaTemplate"
      label="Template for acceptance criteria"
      help="What the issue panel inserts, one criterion a line. Lines left as they are in the template count as no criterion."
    />
  </Stack>
);
