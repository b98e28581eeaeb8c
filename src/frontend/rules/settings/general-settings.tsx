import { Stack, Inline, Checkbox } from '@forge/react';
import React from 'react';
import { generalSettingNames } from '../../../domain/rules/setting-names';
import { type Fields, flagAt } from '../draft/draft-fields';
import { FieldFault, NumberField, LinesField } from '../draft/field-inputs';
import { DeviationMark } from '../draft/deviation-mark';

/** What a setting means, by its path. */
const messages = {
  'thresholds.ready':
    'The readiness score from which an item is ready. While a required check is open, its score stays below.',
  'thresholds.almost': 'The readiness score from which an item is almost ready.',
  sprintsAhead: 'So much of the backlog, by rank, should be ready.',
  staleAfterDays: 'Without any change for this long, an item is stale.',
  oversizedAbove: 'Until the velocity of the team is known; a larger estimate asks to be split.',
  oversizedShare: 'Of the mean velocity of the team, once it is known.',
  minimumWords: 'Fewer words than this do not say what and why.',
  minimumCriteria: 'Fewer than this do not say what must be true of an item.',
  criteriaSynonyms:
    'One a line, beside those that are known in English, German, French, Spanish, Portuguese, Japanese and Chinese.',
  criteriaTemplate:
    'What the issue panel inserts, one criterion a line. Lines left as they are in the template count as no criterion.',
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
          <NumberField key={path} fields={fields} path={path} label={generalSettingNames[path]} help={messages[path]} />
        ))}
      </Inline>
    ))}
    <Switch fields={fields} path="zeroIsMissing" />
    {listPaths.map((path) => (
      <LinesField key={path} fields={fields} path={path} label={generalSettingNames[path]} help={messages[path]} />
    ))}
  </Stack>
);

const Switch = ({ fields, path }: { readonly fields: Fields; readonly path: 'zeroIsMissing' }) => {
  const isOn = flagAt(fields, path);
  return (
    <>
      <Checkbox
        label={generalSettingNames[path]}
        value={path}
        isChecked={isOn}
        onChange={() => fields.setFlag(path, !isOn)}
      />
      <DeviationMark fields={fields} path={path} />
      <FieldFault fields={fields} path={path} />
    </>
  );
};
