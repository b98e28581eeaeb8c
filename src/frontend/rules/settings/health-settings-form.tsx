import { Stack, Text, Inline, Box, Label, xcss } from '@forge/react';
import React from 'react';
import { allComponents, type HealthComponentId } from '../../../domain/health/components/all-components';
import type { Component } from '../../../domain/health/components/component';
import { unitNames } from '../../../domain/health/components/unit-names';
import { scoreLimitNames } from '../../../domain/rules/setting-names';
import { commonNames } from '../../../domain/wording/common-names';
import { type Fields, textAt } from '../draft/draft-fields';
import { FieldFault, NumberField } from '../draft/field-inputs';

const messages = {
  about:
    'The health score of a backlog is the mean of its figures by their weights. With weight 0 a figure is shown and not scored.',
  boards: { all: '', sprints: ' On boards with sprints.', kanban: ' On boards by kanban.' },
  limitHelp: {
    'scoreLimits.good': 'The health score from which a backlog is good.',
    'scoreLimits.fair': 'From here it is fair, below poor.',
  },
  atLeast: (component: string, unit: string) => `${component} at least ${unit}`,
  atMost: (component: string, unit: string) => `${component} at most ${unit}`,
};

/** What each component of the health score is, how much it weighs, and its target. */
export const HealthSettingsForm = ({ fields }: { readonly fields: Fields }) => {
  return (
    <Stack space="space.200">
      <Text>{messages.about}</Text>
      <FieldFault fields={fields} path="health" />
      <Inline space="space.300" shouldWrap>
        {scoreLimits.map((path) => (
          <NumberField
            key={path}
            path={path}
            label={scoreLimitNames[path]}
            help={messages.limitHelp[path]}
            fields={fields}
          />
        ))}
      </Inline>
      {allComponents.map((component) => (
        <ComponentRow key={component.id} component={component} fields={fields} />
      ))}
    </Stack>
  );
};

const scoreLimits = ['scoreLimits.good', 'scoreLimits.fair'] as const;

type RowProps = { readonly component: Component<HealthComponentId>; readonly fields: Fields };

/** The columns have fixed widths, so that the fields of all rows stand under each other. */
const ComponentRow = ({ component, fields }: RowProps) => {
  const { id } = component;
  const { name } = component.messages;
  const { atLeast, atMost } = component.defaults;
  const unit = unitNames[component.unit];
  return (
    <Inline space="space.200" rowSpace="space.100" alignBlock="start" shouldWrap>
      <Box xcss={textColumn}>
        <ComponentText component={component} fields={fields} />
      </Box>
      <Box xcss={weightColumn}>
        <NumberField path={`health.${id}.weight`} label={commonNames.weight} fields={fields} />
      </Box>
      {atLeast === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atLeast`} label={messages.atLeast(name, unit)} fields={fields} />
        </Box>
      )}
      {atMost === undefined ? null : (
        <Box xcss={targetColumn}>
          <NumberField path={`health.${id}.atMost`} label={messages.atMost(name, unit)} fields={fields} />
        </Box>
      )}
    </Inline>
  );
};

/** What the component is, by the numbers that stand in the form. */
const ComponentText = ({ component, fields }: RowProps) => (
  <Stack>
    <Label labelFor={`health.${component.id}.weight`}>{component.messages.name}</Label>
    <Text size="small" color="color.text.subtle">
      {`${component.messages.explained({
        sprintsAhead: textAt(fields, 'sprintsAhead'),
        staleAfterDays: textAt(fields, 'staleAfterDays'),
      })}${messages.boards[component.boards]}`}
    </Text>
  </Stack>
);

const textColumn = xcss({ width: '300px', maxWidth: '100%' });

const weightColumn = xcss({ width: '144px' });

const targetColumn = xcss({ width: '192px' });
