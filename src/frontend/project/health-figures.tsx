import { Box, Button, Heading, Inline, Lozenge, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { HealthComponent, HealthComponentId, MeasuredComponent } from '../../domain/health/health-component';
import { counted, decimal } from '../parts/words';
import { componentWords } from './component-words';

/** Every figure of the health with its target; each opens its items. What cannot be computed says why in its place (H3). */
export const HealthFigures = (props: {
  readonly health: readonly HealthComponent[];
  readonly sprintsAhead: number;
  readonly opened: HealthComponentId | undefined;
  readonly open: (id: HealthComponentId) => void;
}) => (
  <Inline space="space.150" rowSpace="space.150" shouldWrap>
    {props.health.map((component) => (
      <Box key={component.id} xcss={component.id === props.opened ? openedCard : card}>
        <Stack space="space.075">
          <Text size="small" weight="medium" color="color.text.subtle">
            {componentWords(component.id, props.sprintsAhead).name}
          </Text>
          {'cannot' in component ? (
            <Stack space="space.050">
              <Text weight="medium">Cannot be computed</Text>
              <Text size="small">{component.cannot}</Text>
            </Stack>
          ) : (
            <Figure component={component} opened={component.id === props.opened} open={props.open} />
          )}
        </Stack>
      </Box>
    ))}
  </Inline>
);

const frame = {
  padding: 'space.150',
  width: '230px',
  borderWidth: 'border.width',
  borderStyle: 'solid',
  borderRadius: 'radius.small',
} as const;
const card = xcss({ ...frame, borderColor: 'color.border' });
const openedCard = xcss({ ...frame, borderColor: 'color.border.selected' });

const Figure = (props: {
  readonly component: MeasuredComponent;
  readonly opened: boolean;
  readonly open: (id: HealthComponentId) => void;
}) => {
  const { component } = props;
  return (
    <Stack space="space.075">
      <Inline space="space.100" alignBlock="center">
        <Heading as="h3" size="medium">
          {valueWords(component)}
        </Heading>
        <Lozenge appearance={component.met ? 'success' : 'moved'}>
          {component.met ? 'On target' : offTarget(component)}
        </Lozenge>
      </Inline>
      <Text size="small" color="color.text.subtle">
        {`Target ${targetWords(component)}`}
      </Text>
      <Inline>
        <Button spacing="compact" isSelected={props.opened} onClick={() => props.open(component.id)}>
          {`${props.opened ? 'Hide' : 'Show'} ${behindWords(component)}`}
        </Button>
      </Inline>
    </Stack>
  );
};

const valueWords = ({ value, unit }: MeasuredComponent): string =>
  unit === 'percent' ? `${Math.round(value)} %` : counted(Number(decimal(value)), 'sprint');

const offTarget = ({ value, target }: MeasuredComponent): string =>
  value < (target.atLeast ?? -Infinity) ? 'Below target' : 'Above target';

const targetWords = ({ target: { atLeast, atMost }, unit }: MeasuredComponent): string => {
  const sign = unit === 'percent' ? ' %' : ' sprints';
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost}${sign}`;
  return atLeast === undefined ? `at most ${atMost ?? 0}${sign}` : `at least ${atLeast}${sign}`;
};

/** The count behind a percentage stands with it. */
const behindWords = ({ items, of, unit }: MeasuredComponent): string =>
  unit === 'percent' ? `${items.length} of ${counted(of, 'item')}` : counted(items.length, 'item');
