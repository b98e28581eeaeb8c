import { Stack, Text, ErrorMessage, Inline, Box, Label, xcss } from '@forge/react';
import React from 'react';
import { allComponents, type HealthComponentId } from '../../../domain/health/components/all-components';
import type { Component } from '../../../domain/health/components/component';
import { type Fields, faultAt } from '../draft/draft-fields';
import { NumberField } from '../draft/field-inputs';

/**
 * What each component of the health score is, how much it weighs and from where on it is as it
 * should be.
 */
export const HealthSettingsForm = ({ fields }: { readonly fields: Fields }) => {
  const fault = faultAt(fields, 'health');
  return (
    <Stack space="space.200">
      <Text>
        The health score of a backlog is the mean of its components by their weights. With weight 0 a component is shown
        and not scored.
      </Text>
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
      {allComponents.map((component) => (
        <ComponentRow key={component.id} component={component} fields={fields} />
      ))}
    </Stack>
  );
};

/**
 * On a wide screen the fields of all rows stand under each other; on a narrow one they go below the
 * words.
 */
const ComponentRow = (props: { readonly component: Component<HealthComponentId>; readonly fields: Fields }) => {
  const { component, fields } = props;
  const { id, messages } = component;
  const { atLeast, atMost } = component.defaults;
  const unit = component.unit === 'sprints' ? 'sprints' : '%';
  const { texts } = fields.draft;
  return (
    <Inline space="space.200" rowSpace="space.100" alignBlock="start" shouldWrap>
      <Box xcss={wordsColumn}>
        <Stack>
          <Label labelFor={`health.${id}.weight`}>{messages.setting}</Label>
          <Text size="small" color="color.text.subtle">
            {messages.explained({
              sprintsAhead: texts['sprintsAhead'] ?? '',
              staleAfterDays: texts['staleAfterDays'] ?? '',
            })}
          </Text>
        </Stack>
      </Box>
      <Box xcss={weightColumn}>
        <NumberField path={`health.${id}.weight`} label="Weight" fields={fields} />
      </Box>
      {atLeast === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atLeast`} label={`${messages.setting} at least ${unit}`} fields={fields} />
        </Box>
      )}
      {atMost === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atMost`} label={`${messages.setting} at most ${unit}`} fields={fields} />
        </Box>
      )}
    </Inline>
  );
};

const wordsColumn = xcss({ width: '300px', maxWidth: '100%' });

const weightColumn = xcss({ width: '144px' });

const targetColumn = xcss({ width: '192px' });
