import { Box, Inline, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import type { SprintFigures } from '../../domain/sprints/sprint-figures';
import { deliveryFigures } from './delivery-messages';

/** What the sprints promised and did, as three figures side by side (V19). */
export const DeliverySection = ({ sprints }: { readonly sprints: readonly SprintFigures[] }) => (
  <Inline space="space.300" rowSpace="space.150" shouldWrap>
    {deliveryFigures(sprints).map(({ name, value, about }) => (
      <Box key={name} xcss={figureBox}>
        <Stack space="space.025">
          <Text size="small" weight="medium" color="color.text.subtle">
            {name}
          </Text>
          <Text size="large" weight="medium">
            {value}
          </Text>
          <Text size="small" color="color.text.subtle">
            {about}
          </Text>
        </Stack>
      </Box>
    ))}
  </Inline>
);

const figureBox = xcss({ width: '250px', maxWidth: '100%' });
