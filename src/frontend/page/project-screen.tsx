import { Stack, Inline, Tabs, TabList, Tab, TabPanel, Text } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { tabNames } from '../../domain/wording/tab-names';
import { AgendaTab } from '../agenda/agenda-tab';
import { FlowTab } from '../flow/flow-tab';
import { ForecastTab } from '../forecast/forecast-tab';
import { HealthTab } from '../health/health-tab';
import { HygieneTab } from '../hygiene/hygiene-tab';
import { OutcomeSection } from '../outcome/outcome-section';
import { CalculationLine } from '../parts/calculation-line';
import { TabBody } from '../parts/layout';
import { OnDemandSection } from '../parts/on-demand-section';
import { ProjectKindNote } from '../parts/project-kind-note';
import { Screen } from '../parts/screen';
import { VelocityTab } from '../sprints/velocity-tab';
import { BoardPicker } from './board-picker';
import { ReadyWeeks } from './ready-weeks';
import { ReplayNotice } from './replay-notice';
import { useProjectPage, type ProjectPageState } from './use-project-page';

const messages = {
  reading: 'Reading what is known of the backlog',
  stillRead: 'The backlog is still being read: what may be cleaned up is looked for once all of it is known.',
  aboutFlow: 'Throughput by week, cycle time and work in progress, from the change histories.',
  showFlow: 'Show the flow',
  showAgain: 'Read it again',
};

const tabs = { overview: 0, refine: 1, sprints: 2, forecast: 3, cleanUp: 4 } as const;

/** The project page: how refined the backlog is, what to talk about, what the team completes. */
export const ProjectScreen = () => {
  const state = useProjectPage();
  const [tab, setTab] = useState<number>(tabs.overview);
  const { loaded, refresh } = state;
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={refresh}>
      {(page, refreshing) => (
        <Stack space="space.200">
          <ProjectKindNote />
          <PageLine page={page} state={state} refreshing={refreshing} />
          <ProjectTabs page={page} state={state} tab={tab} setTab={setTab} />
        </Stack>
      )}
    </Screen>
  );
};

type PageProps = { readonly page: ProjectView; readonly state: ProjectPageState };

/** What is above the tabs: the board, and as of when the figures are. */
const PageLine = ({ page, state, refreshing }: PageProps & { readonly refreshing: boolean }) => (
  <Inline space="space.200" alignBlock="end" spread="space-between" shouldWrap>
    <BoardPicker page={page} choose={state.choose} />
    <CalculationLine
      at={page.calculatedAt}
      rulesVersion={page.rulesVersion}
      overridesVersion={page.overridesVersion}
      refreshing={refreshing}
      refresh={state.refresh}
    />
  </Inline>
);

const ProjectTabs = (props: PageProps & { readonly tab: number; readonly setTab: (tab: number) => void }) => {
  const { page, state, tab, setTab } = props;
  const { boardId, refreshes } = state;
  const boardKey = page.board?.id ?? 0;
  // The tabs of velocity and forecast say themselves how far the sprints are.
  const notice = page.velocityDue ? (
    <ReplayNotice key={boardAndRefresh(page, refreshes)} boardId={boardId} done={state.reload} />
  ) : null;
  return (
    <Tabs id="project" selected={tab} onChange={setTab}>
      <TabList>
        <Tab>{tabNames.overview}</Tab>
        <Tab>{tabNames.refine}</Tab>
        <Tab>{isKanban(page) ? tabNames.flow : tabNames.sprints}</Tab>
        <Tab>{tabNames.forecast}</Tab>
        <Tab>{tabNames.cleanUp}</Tab>
      </TabList>
      <TabPanel>
        <TabBody>
          <Stack space="space.200">
            {tab === tabs.overview ? notice : null}
            <HealthTab
              key={boardKey}
              page={page}
              boardId={boardId}
              filter={state.filter}
              filterBy={state.filterBy}
              reload={state.reload}
              openVelocity={() => setTab(tabs.sprints)}
            />
          </Stack>
        </TabBody>
      </TabPanel>
      <TabPanel>
        <LazyTabBody isOpen={tab === tabs.refine}>
          <Stack space="space.200">
            {tab === tabs.refine ? notice : null}
            <AgendaTab key={boardKey} boardId={boardId} basis={agendaBasis(page, refreshes)} />
          </Stack>
        </LazyTabBody>
      </TabPanel>
      <TabPanel>
        <LazyTabBody isOpen={tab === tabs.sprints}>
          <PastTab key={boardKey} page={page} boardId={boardId} refreshes={refreshes} />
        </LazyTabBody>
      </TabPanel>
      <TabPanel>
        <LazyTabBody isOpen={tab === tabs.forecast}>
          <ForecastTab key={forecastBasis(page, refreshes)} page={page} />
        </LazyTabBody>
      </TabPanel>
      <TabPanel>
        <LazyTabBody isOpen={tab === tabs.cleanUp}>
          {page.health?.partial === false ? (
            <HygieneTab key={boardAndRefresh(page, refreshes)} boardId={boardId} />
          ) : (
            <Text>{messages.stillRead}</Text>
          )}
        </LazyTabBody>
      </TabPanel>
    </Tabs>
  );
};

const isKanban = ({ board }: ProjectView): boolean => board?.type === 'kanban';

type PastProps = { readonly page: ProjectView; readonly boardId: number | undefined; readonly refreshes: number };

/** What the board has done: by kanban its flow; by sprints these first, the flow when asked for. */
const PastTab = (props: PastProps) => {
  const { page } = props;
  if (isKanban(page)) return <FlowOfPage {...props} />;
  return (
    <VelocityTab {...props} flow={() => <FlowOfPage {...props} />}>
      {page.board === undefined ? null : (
        <>
          <OutcomeSection key={page.board.id} boardId={page.board.id} />
          <OnDemandSection
            title={tabNames.flow}
            about={messages.aboutFlow}
            ask={messages.showFlow}
            askAgain={messages.showAgain}
            content={() => <FlowOfPage {...props} />}
          />
        </>
      )}
    </VelocityTab>
  );
};

const FlowOfPage = (props: PastProps) => (
  <FlowTab {...props}>
    <ReadyWeeks page={props.page} boardId={props.boardId} />
  </FlowTab>
);

/** A part of the page with this key starts anew with each refresh. */
const boardAndRefresh = ({ board }: ProjectView, refreshes: number): string => `${board?.id ?? 0} ${refreshes}`;

/** What of the backlog a forecast rests on; where it changes, the forecast is another one. */
const forecastBasis = (page: ProjectView, refreshes: number): string =>
  [boardAndRefresh(page, refreshes), page.health?.partial, page.health?.oldRules].map(String).join(' ');

/** What the choice of the next items rests on; where it changes, the agenda is another one. */
const agendaBasis = ({ velocityDue, health }: ProjectView, refreshes: number): string =>
  [refreshes, velocityDue, health?.partial].map(String).join(' ');

/**
 * UI Kit runs the content of every tab at once. What loads something by itself waits until its tab
 * is opened, and stays from then on.
 */
const LazyTabBody = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(isOpen);
  if (isOpen && !opened) setOpened(true);
  return <TabBody>{opened || isOpen ? children : null}</TabBody>;
};
