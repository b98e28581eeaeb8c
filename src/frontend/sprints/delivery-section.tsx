import { Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { deliveryFigures } from './delivery-messages';

type Props = { readonly sprints: readonly SprintFigures[] };

/** What the sprints promised and did, as three figures side by side (V19). */
export const DeliverySection = ({ sprints }: Props) => (
  <Inline space="space.300" rowSpace="space.050" shouldWrap>
    {deliveryFigures(sprints).map(({ name, value }) => (
      <Inline key={name} space="space.075" alignBlock="baseline">
        <Text color="color.text.subtle">{name}</Text>
        <Text weight="medium">{value}</Text>
      </Inline>
    ))}
  </Inline>
);

/** What each of the three figures is. */
export const AboutDelivery = ({ sprints }: Props) => (
  <Stack space="space.025">
    {deliveryFigures(sprints).map(({ name, about }) => (
      <Text key={name} size="small" color="color.text.subtle">
        {`${name}: ${about}`}
      </Text>
    ))}
  </Stack>
);
