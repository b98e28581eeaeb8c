import { Stack, Inline, Checkbox } from '@forge/react';
import React from 'react';
import { type Fields, flagAt } from '../draft/draft-fields';
import { NumberField, LinesField } from '../draft/field-inputs';
import { OriginMark } from '../draft/origin-mark';

/** By path. */
const messages = {
  'thresholds.ready': {
    label: 'Ready from',
    help: 'The score from which an item is ready. While a required check is open, its score stays below.',
  },
  'thresholds.almost': { label: 'Almost ready from', help: 'The score from which an item is almost ready.' },
  sprintsAhead: { label: 'Sprints to refine ahead', help: 'So much of the backlog, by rank, should be ready.' },
  staleAfterDays: { label: 'Stale after days', help: 'Without any change for this long, an item is stale.' },
  oversizedAbove: {
    label: 'Oversized above points',
    help: 'Until the velocity of the team is known; a larger estimate asks to be split.',
  },
  oversizedShare: {
    label: 'Oversized above percent of the velocity',
    help: 'Of the mean velocity of the team, once it is known.',
  },
  minimumWords: { label: 'Words in a description', help: 'Fewer words than this do not say what and why.' },
  minimumCriteria: { label: 'Acceptance criteria', help: 'How many an item needs at least.' },
  zeroIsMissing: { label: 'An estimate of 0 counts as no estimate' },
  criteriaSynonyms: {
    label: 'More headings for acceptance criteria',
    help: 'One a line, beside those that are known in English, German, French, Spanish, Portuguese, Japanese and Chinese.',
  },
  criteriaTemplate: {
    label: 'Template for acceptance criteria',
    help: 'What the issue panel inserts, one criterion a line. Lines left as they are in the template count as no criterion.',
  },
};

/** The paths of the numbers, by the row that they stand in. */
const numberRows = [
  ['thresholds.ready', 'thresholds.almost', 'sprintsAhead'],
  ['staleAfterDays', 'oversizedAbove', 'oversizedShare'],
  ['minimumWords', 'minimumCriteria'],
] as const;

const listPaths = ['criteriaSynonyms', 'criteriaTemplate'] as const;

/** What holds for every kind of item: thresholds, sizes and criteria. */
export const GeneralSettings = ({ fields }: { readonly fields: Fields }) => (
  <Stack space="space.200">
    {numberRows.map((paths) => (
      <Inline key={paths.join(' ')} space="space.300" shouldWrap>
        {paths.map((path) => (
          <NumberField key={path} fields={fields} path={path} {...messages[path]} />
        ))}
      </Inline>
    ))}
    <Switch fields={fields} path="zeroIsMissing" />
    {listPaths.map((path) => (
      <LinesField key={path} fields={fields} path={path} {...messages[path]} />
    ))}
  </Stack>
);

const Switch = ({ fields, path }: { readonly fields: Fields; readonly path: 'zeroIsMissing' }) => {
  const isOn = flagAt(fields, path);
  return (
    <>
      <Checkbox
        label={messages[path].label}
        value={path}
        isChecked={isOn}
        onChange={() => fields.setFlag(path, !isOn)}
      />
      <OriginMark fields={fields} path={path} />
    </>
  );
};
