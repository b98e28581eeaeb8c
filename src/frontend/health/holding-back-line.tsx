import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { FigureSide, HealthView } from '../../contract/health-view';
import { componentOf, type HealthComponentId } from '../../domain/health/components/all-components';
import { type Burden, holdingBack } from '../../domain/health/holding-back';
import { groupDigits } from '../../domain/wording/number';
import { TextButton } from '../parts/text-button';

const messages = {
  title: 'What holds it back',
  burden: ({ component, items }: Burden) =>
    `${groupDigits(items)} of ${groupDigits(component.of)} ${componentOf(component.id).messages.burden ?? ''}`,
};

type Props = {
  readonly health: HealthView;
  /** Opens the items of a figure; absent while they cannot be listed. */
  readonly openItems: ((id: HealthComponentId, side: FigureSide) => void) | undefined;
};

/** The two or three figures that keep the score down most, each opening to its items. */
export const HoldingBackLine = ({ health, openItems }: Props) => {
  const burdens = holdingBack(health.components);
  if (burdens.length === 0) return null;
  return (
    <Stack space="space.050">
      <Heading as="h3" size="small">
        {messages.title}
      </Heading>
      <Inline space="space.300" rowSpace="space.050" shouldWrap>
        {burdens.map((burden) => (
          <BurdenText key={burden.component.id} burden={burden} openItems={openItems} />
        ))}
      </Inline>
    </Stack>
  );
};

const BurdenText = ({ burden, openItems }: Pick<Props, 'openItems'> & { readonly burden: Burden }) =>
  openItems === undefined ? (
    <Text>{messages.burden(burden)}</Text>
  ) : (
    <TextButton text={messages.burden(burden)} press={() => openItems(burden.component.id, burden.side)} />
  );
