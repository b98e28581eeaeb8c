import { Stack, Inline, Tabs, TabList, Tab, TabPanel } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { AgendaTab } from '../agenda/agenda-tab';
import { ForecastTab } from '../forecast/forecast-tab';
import { HealthTab } from '../health/health-tab';
import { OutcomeSection } from '../outcome/outcome-section';
import { Calculated } from '../parts/calculated';
import { TabBody } from '../parts/layout';
import { Screen } from '../parts/screen';
import { VelocityTab } from '../sprints/velocity-tab';
import { BoardPicker } from './board-picker';
import { ReplayNotice } from './replay-notice';
import { useProjectPage } from './use-project-page';

const tabs = { health: 0, agenda: 1, velocity: 2, forecast: 3 } as const;

/**
 * The project page: how much refined work is there, what to refine next, what to talk about, what
 * did we commit and complete?
 */
export const ProjectScreen = () => {
  const state = useProjectPage();
  const [tab, setTab] = useState<number>(tabs.health);
  const { loaded, refresh, refreshes } = state;
  return (
    <Screen loaded={loaded} waitingFor="Reading what is known of the backlog" retry={refresh}>
      {(page, refreshing) => {
        const asOf = `${page.board?.id ?? 0} ${refreshes}`;
        return (
          <Stack space="space.200">
            <Inline space="space.200" alignBlock="end" spread="space-between" shouldWrap>
              <BoardPicker page={page} choose={state.choose} />
              <Calculated
                at={page.calculatedAt}
                rulesVersion={page.rulesVersion}
                overridesVersion={page.overridesVersion}
                refreshing={refreshing}
                refresh={refresh}
              />
            </Inline>
            {page.velocityDue ? <ReplayNotice key={asOf} boardId={state.boardId} done={state.reload} /> : null}
            <Tabs id="project" selected={tab} onChange={setTab}>
              <TabList>
                <Tab>Health</Tab>
                <Tab>Agenda</Tab>
                <Tab>Velocity</Tab>
                <Tab>Forecast</Tab>
              </TabList>
              <TabPanel>
                <TabBody>
                  <HealthTab
                    key={page.board?.id ?? 0}
                    page={page}
                    boardId={state.boardId}
                    filter={state.filter}
                    filterBy={state.filterBy}
                    reload={state.reload}
                    openVelocity={() => setTab(tabs.velocity)}
                  />
                </TabBody>
              </TabPanel>
              <TabPanel>
                <OnceOpened isOpen={tab === tabs.agenda}>
                  <AgendaTab key={page.board?.id ?? 0} boardId={state.boardId} knowing={knownOf(page, refreshes)} />
                </OnceOpened>
              </TabPanel>
              <TabPanel>
                <OnceOpened isOpen={tab === tabs.velocity}>
                  <VelocityTab key={page.board?.id ?? 0} page={page} boardId={state.boardId} refreshes={refreshes}>
                    {page.board === undefined ? null : <OutcomeSection key={page.board.id} boardId={page.board.id} />}
                  </VelocityTab>
                </OnceOpened>
              </TabPanel>
              <TabPanel>
                <OnceOpened isOpen={tab === tabs.forecast}>
                  <ForecastTab key={asOf} page={page} />
                </OnceOpened>
              </TabPanel>
            </Tabs>
          </Stack>
        );
      }}
    </Screen>
  );
};

/**
 * What the choice of the next items rests on: the velocity, how much of the backlog is read, and
 * that somebody asked anew.
 */
const knownOf = ({ velocityDue, health }: ProjectView, refreshes: number): string =>
  JSON.stringify([refreshes, velocityDue, health?.partial]);

/**
 * UI Kit runs the content of every tab at once: what loads something by itself waits until its tab
 * is opened, and stays from then on.
 */
const OnceOpened = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(isOpen);
  if (isOpen && !opened) setOpened(true);
  return <TabBody>{opened || isOpen ? children : null}</TabBody>;
};
