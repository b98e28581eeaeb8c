import { EmptyState, Heading, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import type { HealthComponentId } from '../../domain/health/health-component';
import { counted } from '../parts/words';
import { componentWords } from './component-words';
import { HealthFigures } from './health-figures';
import { ItemTable } from './item-table';

/** The health of the open backlog: each figure opens to its items; beneath, what to refine next. */
export const HealthTab = ({ page }: { readonly page: ProjectView }) => {
  const [opened, setOpened] = useState<HealthComponentId>();
  if (page.items.length === 0)
    return (
      <EmptyState
        header="The backlog is empty"
        headingLevel={3}
        description="Nothing is open outside the active sprint that you may see. Create an issue or widen the board's filter, then refresh."
      />
    );
  const component = page.health.find(({ id }) => id === opened);
  const behind = component !== undefined && 'items' in component ? new Set(component.items) : undefined;
  const rows = new Map(page.items.map((row) => [row.key, row]));
  const next = page.refineNext.keys.flatMap((key) => rows.get(key) ?? []);
  return (
    <Stack space="space.300">
      <Text size="large" weight="medium">
        {howThingsStand(page)}
      </Text>
      {page.backlog.wholeProject && page.board !== undefined ? (
        <SectionMessage appearance="information" title="The backlog of the whole project">
          <Text>
            {`You may not see the configuration of the board "${page.board.name}", so the figures are for all open items of the project.`}
          </Text>
        </SectionMessage>
      ) : null}
      {page.backlog.about === undefined ? null : (
        <SectionMessage appearance="information" title="Only the top of the backlog">
          <Text>
            {`The figures are for the first ${counted(page.backlog.items, 'item')} by rank of about ${page.backlog.about}.`}
          </Text>
        </SectionMessage>
      )}
      <HealthFigures
        health={page.health}
        sprintsAhead={page.sprintsAhead}
        opened={opened}
        open={(id) => setOpened(id === opened ? undefined : id)}
      />
      {opened === undefined || behind === undefined ? null : (
        <Stack space="space.100">
          <Heading as="h3" size="small">
            {componentWords(opened, page.sprintsAhead).items}
          </Heading>
          <ItemTable
            label={componentWords(opened, page.sprintsAhead).items}
            rows={page.items.filter(({ key }) => behind.has(key))}
            empty="No item is behind this figure."
          />
        </Stack>
      )}
      <Stack space="space.100">
        <Heading as="h3" size="small">
          Refine these next
        </Heading>
        <Text color="color.text.subtle">{page.refineNext.chosenBy}</Text>
        <ItemTable label="Refine these next" rows={next} empty="All of these are ready: nothing to refine here." />
      </Stack>
    </Stack>
  );
};

/** The one sentence that a scrum master reads in five seconds. */
const howThingsStand = ({ items, health }: ProjectView): string => {
  const ready = items.filter(({ band }) => band === 'ready').length;
  const depth = health.find(({ id }) => id === 'depth');
  const sprints =
    depth !== undefined && 'value' in depth
      ? `: ${counted(Math.round(depth.value * 10) / 10, 'sprint')} of ready work`
      : '';
  return `${ready} of ${counted(items.length, 'open item')} ready${sprints}`;
};
