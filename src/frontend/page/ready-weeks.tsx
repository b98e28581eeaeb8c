import { Button, Inline, Text } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { decimal, quantity } from '../../domain/wording/number';
import { HealthItemsModal } from '../health/health-items-modal';

const messages = {
  lasts: (weeks: number) => `Ready work for ${quantity(Number(decimal(weeks)), 'week')}.`,
  show: (items: number) => `Show ${quantity(items, 'ready item')}`,
};

/** How many weeks the ready work of a board by kanban lasts, with its items; or why not. */
export const ReadyWeeks = ({ page, boardId }: { readonly page: ProjectView; readonly boardId: number | undefined }) => {
  const [isOpen, setOpen] = useState(false);
  const component = page.health?.components.find(({ id }) => id === 'weeks-ready');
  if (component === undefined) return null;
  if ('because' in component) return <Text>{component.because}</Text>;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text weight="medium">{messages.lasts(component.value)}</Text>
      {component.counted === 0 ? null : (
        <Button spacing="compact" onClick={() => setOpen(true)}>
          {messages.show(component.counted)}
        </Button>
      )}
      {isOpen ? (
        <HealthItemsModal
          component={component}
          side="counted"
          sprintsAhead={page.sprintsAhead}
          boardId={boardId}
          filter={undefined}
          close={() => setOpen(false)}
        />
      ) : null}
    </Inline>
  );
};
