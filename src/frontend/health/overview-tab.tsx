import { Stack, SectionMessage, Text, EmptyState, Button } from '@forge/react';
import React, { useState } from 'react';
import type { HealthView, FigureSide } from '../../contract/health-view';
import type { FreshItem } from '../../contract/item-row';
import type { ProjectView } from '../../contract/project-view';
import type { HealthComponentId } from '../../domain/health/components/all-components';
import type { ProjectTab } from '../../domain/project/page-place';
import { Folded } from '../parts/folds/folded';
import { OwnItemsNote } from '../parts/own-items-note';
import { useViewer } from '../parts/use-viewer';
import { isSet, noFilter, toHealthFilter, type ChosenFilter } from './chosen-filter';
import { HealthFigures } from './health-figures';
import { HealthItemsModal } from './health-items-modal';
import { HoldingBackLine } from './holding-back-line';
import { OverviewHeadline } from './overview-headline';
import { RefineNext } from './refine-next';
import { RunwaySection } from './runway/runway-section';
import { ScanBox } from './scan/scan-box';
import { TrendSection } from './trend/trend-section';

const messages = {
  figures: 'All figures with targets',
  hideFigures: 'Hide the figures',
  wholeProjectTitle: 'The backlog of the whole project',
  wholeProject: (board: string) =>
    `The app may not see the configuration of the board "${board}", so the figures are for all open items of the project.`,
  restTitle: 'The figures are those of the last reading',
  rest: (until: string) =>
    `Jira's hourly limit for this app is used up, so reading in the background rests until ${until}.`,
  nothingFits: 'No open item fits these filters',
  nothingFitsAbout: 'Among the items that you may see, none belongs to all that was chosen.',
  nothingSeen: 'You may see no open item of this backlog',
  nothingSeenAbout: 'Figures are made of the items that you may see. Ask whoever administers the project for more.',
  empty: 'The backlog is empty',
  emptyAbout: (board: string | undefined) =>
    `Nothing is open outside the active sprint${board === undefined ? '' : ` on the board "${board}"`}. Create an issue or widen the board's filter, then refresh.`,
};

type Props = {
  readonly page: ProjectView;
  /** Absent where nobody has chosen another board than the project's first one. */
  readonly boardId: number | undefined;
  readonly filter: ChosenFilter;
  readonly filterBy: (filter: ChosenFilter) => void;
  /** Loads the page again because something has come in meanwhile. */
  readonly reload: () => void;
  readonly openTab: (tab: ProjectTab) => void;
  /** Takes over an item that was read again. */
  readonly put: (item: FreshItem) => void;
};

/** How it stands with the open backlog, and what to do next; all figures and the trend below. */
export const OverviewTab = (props: Props) => {
  const { page, boardId, reload } = props;
  const { health } = page;
  return (
    <Stack space="space.200">
      {page.restsUntil === undefined ? null : <RestNote until={page.restsUntil} />}
      <ScanBox page={page} boardId={boardId} reload={reload} />
      {health === undefined ? null : <Health {...props} health={health} />}
    </Stack>
  );
};

type HealthProps = Omit<Props, 'reload'> & { readonly health: HealthView };

type Opened = { readonly id: HealthComponentId; readonly side: FigureSide };

const Health = ({ page, health, boardId, filter, filterBy, openTab, put }: HealthProps) => {
  const [opened, setOpened] = useState<Opened>();
  const filtered = isSet(filter);
  if (health.openBacklog === 0 && !filtered && !health.partial)
    return health.ownOnly ? <NothingSeen /> : <EmptyBacklog page={page} />;
  const component = health.components.find(({ id }) => id === opened?.id);
  // What has been read so far cannot be opened to its items.
  const openItems = health.partial ? undefined : (id: HealthComponentId, side: FigureSide) => setOpened({ id, side });
  return (
    <Stack space="space.200">
      <OverviewHeadline page={page} health={health} filtered={filtered} />
      {health.ownOnly ? <OwnItemsNote /> : null}
      {health.wholeProject && page.board !== undefined ? <WholeProjectNote board={page.board.name} /> : null}
      {health.openBacklog === 0 && filtered ? (
        <NothingFits clear={() => filterBy(noFilter)} />
      ) : (
        <>
          {page.runway === undefined ? null : <RunwaySection runway={page.runway} />}
          <HoldingBackLine health={health} openItems={openItems} />
          <RefineNext page={page} put={put} openAgenda={() => openTab('refine')} />
        </>
      )}
      {/* The past is remembered of the whole backlog only. */}
      {health.ownOnly ? null : <TrendSection page={page} filtered={filtered} />}
      {health.openBacklog === 0 ? null : (
        <Folded show={messages.figures} hide={messages.hideFigures} name="figures">
          {() => (
            <HealthFigures
              page={page}
              health={health}
              compared={filtered ? undefined : page.trend.comparedWith}
              openItems={openItems}
              openSprints={() => openTab('sprints')}
            />
          )}
        </Folded>
      )}
      {opened === undefined || component === undefined || 'because' in component ? null : (
        <HealthItemsModal
          component={component}
          side={opened.side}
          sprintsAhead={page.sprintsAhead}
          boardId={boardId}
          filter={filtered ? toHealthFilter(filter) : undefined}
          close={() => setOpened(undefined)}
        />
      )}
    </Stack>
  );
};

const RestNote = ({ until }: { readonly until: number }) => {
  const { moment } = useViewer();
  return (
    <SectionMessage appearance="information" title={messages.restTitle}>
      <Text>{messages.rest(moment(until))}</Text>
    </SectionMessage>
  );
};

const EmptyBacklog = ({ page: { board } }: { readonly page: ProjectView }) => (
  <EmptyState header={messages.empty} headingLevel={3} description={messages.emptyAbout(board?.name)} />
);

const NothingSeen = () => (
  <EmptyState header={messages.nothingSeen} headingLevel={3} description={messages.nothingSeenAbout} />
);

const WholeProjectNote = ({ board }: { readonly board: string }) => (
  <SectionMessage appearance="information" title={messages.wholeProjectTitle}>
    <Text>{messages.wholeProject(board)}</Text>
  </SectionMessage>
);

const NothingFits = ({ clear }: { readonly clear: () => void }) => (
  <EmptyState
    header={messages.nothingFits}
    headingLevel={3}
    description={messages.nothingFitsAbout}
    primaryAction={<Button onClick={clear}>Clear filters</Button>}
  />
);
