import { Inline, Label, Select, Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { BoardChoice, ProjectView } from '../../contract/project-view';
import { Calculated } from '../parts/calculated';
import { Screen } from '../parts/screen';
import { TabBody } from '../parts/tab-body';
import { AgendaTab } from './agenda-tab';
import { DueVelocity } from './due-velocity';
import { ForecastTab } from './forecast-tab';
import { HealthTab } from './health-tab';
import { useProject } from './use-project';
import { VelocityTab } from './velocity-tab';

const tabs = { health: 0, agenda: 1, velocity: 2, forecast: 3 } as const;

/** The project page: how much refined work is there, what to refine next, what to talk about, what did we commit and complete? */
export const ProjectPage = () => {
  const state = useProject();
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
            {page.velocityDue ? <DueVelocity key={asOf} boardId={state.boardId} done={state.reload} /> : null}
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
                    state={state}
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
                  <VelocityTab key={page.board?.id ?? 0} page={page} boardId={state.boardId} refreshes={refreshes} />
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

/** What the choice of the next items rests on: the velocity, how much of the backlog is read, and that somebody asked anew. */
const knownOf = ({ velocityDue, health }: ProjectView, refreshes: number): string =>
  JSON.stringify([refreshes, velocityDue, health?.partial]);

/** UI Kit runs the content of every tab at once: what loads something by itself waits until its tab is opened, and stays from then on. */
const OnceOpened = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(isOpen);
  if (isOpen && !opened) setOpened(true);
  return <TabBody>{opened || isOpen ? children : null}</TabBody>;
};

/** Where a project has several boards, the choice between them; each has a backlog and sprints of its own. */
const BoardPicker = (props: { readonly page: ProjectView; readonly choose: (boardId: number) => void }) => {
  const { boards, board } = props.page;
  if (board === undefined || boards.length < 2) return null;
  return (
    <Stack>
      <Label labelFor="board">Board</Label>
      <Select
        inputId="board"
        options={boards.map(optionOf)}
        value={optionOf(board)}
        onChange={(option: { value: number }) => props.choose(option.value)}
      />
    </Stack>
  );
};

const optionOf = ({ id, name }: BoardChoice) => ({ value: id, label: name });
