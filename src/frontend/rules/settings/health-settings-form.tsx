import { Stack, Text, ErrorMessage, Inline, Box, Label, xcss } from '@forge/react';
import React from 'react';
import {
  healthComponentIds,
  type HealthComponentId,
  defaultHealth,
  inSprints,
  healthNames,
} from '../../../domain/health/health-settings';
import { type Fields, faultAt } from '../draft/draft-fields';
import { NumberField } from '../draft/field-inputs';

/** What each component of the health score is, how much it weighs and from where on it is as it should be. */
export const HealthSettingsForm = ({ fields }: { readonly fields: Fields }) => {
  const fault = faultAt(fields, 'health');
  return (
    <Stack space="space.200">
      <Text>
        The health score of a backlog is the mean of its components by their weights. With weight 0 a component is shown
        and not scored.
      </Text>
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
      {healthComponentIds.map((id) => (
        <ComponentRow key={id} id={id} fields={fields} />
      ))}
    </Stack>
  );
};

/** On a wide screen the fields of all rows stand under each other; on a narrow one they go below the words. */
const ComponentRow = ({ id, fields }: { readonly id: HealthComponentId; readonly fields: Fields }) => {
  const { atLeast, atMost } = defaultHealth[id];
  const unit = inSprints(id) ? 'sprints' : '%';
  return (
    <Inline space="space.200" rowSpace="space.100" alignBlock="start" shouldWrap>
      <Box xcss={wordsColumn}>
        <Stack>
          <Label labelFor={`health.${id}.weight`}>{healthNames[id]}</Label>
          <Text size="small" color="color.text.subtle">
            {explained(id, fields)}
          </Text>
        </Stack>
      </Box>
      <Box xcss={weightColumn}>
        <NumberField path={`health.${id}.weight`} label="Weight" fields={fields} />
      </Box>
      {atLeast === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atLeast`} label={`${healthNames[id]} at least ${unit}`} fields={fields} />
        </Box>
      )}
      {atMost === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atMost`} label={`${healthNames[id]} at most ${unit}`} fields={fields} />
        </Box>
      )}
    </Inline>
  );
};

/** What a component measures, with the limits of the draft that it is measured by. */
const explained = (id: HealthComponentId, { draft }: Fields): string => {
  switch (id) {
    case 'ready-next':
      return `Ready share of the next ${draft.texts['sprintsAhead'] ?? ''} sprints’ worth of the backlog, by rank.`;
    case 'depth':
      return 'Ready work ÷ velocity: so many sprints it lasts.';
    case 'next-sprint':
      return 'Ready share of what is planned for the next sprint.';
    case 'estimated':
      return 'Share of the open backlog that has an estimate.';
    case 'acceptance-criteria':
      return 'Share of the open backlog that has acceptance criteria, where they are asked for.';
    case 'stale':
      return `Share of the open backlog without any change for ${draft.texts['staleAfterDays'] ?? ''} days.`;
    case 'oversized':
      return 'Share of the open backlog that is estimated larger than the limit in General.';
    case 'say-do':
      return 'Completed ÷ committed over the last sprints; 100 %: every sprint completed what it committed.';
    case 'ready':
      return 'Ready share of the whole open backlog.';
  }
};

const wordsColumn = xcss({ width: '300px', maxWidth: '100%' });

const weightColumn = xcss({ width: '144px' });

const targetColumn = xcss({ width: '192px' });
