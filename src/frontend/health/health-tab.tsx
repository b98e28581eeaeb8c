import { Stack, SectionMessage, Text, EmptyState, Button } from '@forge/react';
import React, { useState } from 'react';
import type { HealthView, FigureSide } from '../../contract/health-view';
import type { ProjectView } from '../../contract/project-view';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import { isSet, noFilter, filterOf, type ChosenFilter } from './chosen-filter';
import { FilterBar } from './filter-bar';
import { HealthFigures } from './health-figures';
import { HealthHeadline } from './health-headline';
import { HealthItemsModal } from './health-items-modal';
import { RefineNext } from './refine-next';
import { ScanBox } from './scan/scan-box';
import { TrendSection } from './trend/trend-section';

/**
 * The health of the open backlog: how it stands, each figure with its items, how it went, and what
 * to refine next.
 */
export const HealthTab = (props: HealthTabProps) => {
  const { page, boardId, reload } = props;
  const { health } = page;
  return (
    <Stack space="space.300">
      <ScanBox page={page} boardId={boardId} reload={reload} />
      {health === undefined ? null : <Health {...props} health={health} />}
    </Stack>
  );
};

type HealthTabProps = {
  readonly page: ProjectView;
  /** Absent where nobody has chosen another board than the project's first one. */
  readonly boardId: number | undefined;
  readonly filter: ChosenFilter;
  readonly filterBy: (filter: ChosenFilter) => void;
  /** Loads the page again because something has come in meanwhile. */
  readonly reload: () => void;
  readonly openVelocity: () => void;
};

type HealthProps = Omit<HealthTabProps, 'reload'> & { readonly health: HealthView };

const Health = ({ page, health, boardId, filter, filterBy, openVelocity }: HealthProps) => {
  const [opened, setOpened] = useState<{ readonly id: HealthComponentId; readonly side: FigureSide }>();
  const filtered = isSet(filter);
  if (health.openBacklog === 0 && !filtered && !health.partial) return <EmptyBacklog page={page} />;
  const component = health.components.find(({ id }) => id === opened?.id);
  return (
    <Stack space="space.300">
      <HealthHeadline page={page} health={health} filtered={filtered} />
      {health.wholeProject && page.board !== undefined ? (
        <SectionMessage appearance="information" title="The backlog of the whole project">
          <Text>
            {`The app may not see the configuration of the board "${page.board.name}", so the figures are for all open items of the project.`}
          </Text>
        </SectionMessage>
      ) : null}
      {/* What has been read so far cannot be filtered, nor opened to its items. */}
      {health.partial ? null : <FilterBar boardId={boardId} filter={filter} choose={filterBy} />}
      {health.openBacklog === 0 && filtered ? (
        <EmptyState
          header="No open item fits these filters"
          headingLevel={3}
          description="Among the items that you may see, none belongs to all that was chosen."
          primaryAction={<Button onClick={() => filterBy(noFilter)}>Clear filters</Button>}
        />
      ) : (
        <HealthFigures
          page={page}
          health={health}
          compared={filtered ? undefined : page.trend.comparedWith}
          {...(health.partial ? {} : { open: (id: HealthComponentId, side: FigureSide) => setOpened({ id, side }) })}
          openVelocity={openVelocity}
        />
      )}
      <RefineNext page={page} filtered={filtered} />
      <TrendSection page={page} filtered={filtered} />
      {opened === undefined || component === undefined || 'because' in component ? null : (
        <HealthItemsModal
          component={component}
          side={opened.side}
          sprintsAhead={page.sprintsAhead}
          boardId={boardId}
          filter={filterOf(filter)}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

/** Nothing is open: what a person can do about it. */
const EmptyBacklog = ({ page: { board } }: { readonly page: ProjectView }) => (
  <EmptyState
    header="The backlog is empty"
    headingLevel={3}
    description={`Nothing is open outside the active sprint${board === undefined ? '' : ` on the board "${board.name}"`}. Create an issue or widen the board's filter, then refresh.`}
  />
);
