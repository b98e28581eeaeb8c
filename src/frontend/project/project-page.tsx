import { Inline, Select, Stack, Tab, TabList, TabPanel, Tabs, Label } from '@forge/react';
import React from 'react';
import type { BoardChoice, ProjectView } from '../../contract/project-view';
import { loadProject } from '../calls';
import { Calculated } from '../parts/calculated';
import { Screen } from '../parts/screen';
import { TabBody } from '../parts/tab-body';
import { useLoaded } from '../parts/use-loaded';
import { ForecastTab } from './forecast-tab';
import { HealthTab } from './health-tab';
import { VelocityTab } from './velocity-tab';

/** The project page: how much refined work is there, what to refine next, what did we commit and complete? */
export const ProjectPage = () => {
  const { loaded, reload } = useLoaded(() => loadProject());
  const show = (boardId?: number) => reload(() => loadProject(boardId));
  return (
    <Screen loaded={loaded} waitingFor="Reading the backlog and the last sprints" retry={() => show()}>
      {(page, refreshing) => (
        <Stack space="space.200">
          <Inline space="space.200" alignBlock="end" spread="space-between" shouldWrap>
            <BoardPicker page={page} choose={show} />
            <Calculated
              at={page.calculatedAt}
              rulesVersion={page.rulesVersion}
              overridesVersion={page.overridesVersion}
              refreshing={refreshing}
              refresh={() => show(page.board?.id)}
            />
          </Inline>
          <Tabs id="project">
            <TabList>
              <Tab>Health</Tab>
              <Tab>Velocity</Tab>
              <Tab>Forecast</Tab>
            </TabList>
            <TabPanel>
              <TabBody>
                <HealthTab page={page} />
              </TabBody>
            </TabPanel>
            <TabPanel>
              <TabBody>
                <VelocityTab key={page.board?.id ?? 0} page={page} />
              </TabBody>
            </TabPanel>
            <TabPanel>
              <TabBody>
                <ForecastTab key={`${page.board?.id ?? 0} at ${page.calculatedAt}`} page={page} />
              </TabBody>
            </TabPanel>
          </Tabs>
        </Stack>
      )}
    </Screen>
  );
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
