import { Stack, Tabs, TabList, Tab, TabPanel, Text } from '@forge/react';
import React, { useState, type ReactNode } from 'react';
import type { FreshItem } from '../../contract/item-row';
import type { ProjectView } from '../../contract/project-view';
import { type ProjectTab, projectTabs } from '../../domain/project/page-place';
import { tabNames } from '../../domain/wording/tab-names';
import { AgendaTab } from '../agenda/agenda-tab';
import { ForecastTab } from '../forecast/forecast-tab';
import { type ChosenFilter, isSet, toHealthFilter } from '../health/chosen-filter';
import { OverviewTab } from '../health/overview-tab';
import { HygieneTab } from '../hygiene/hygiene-tab';
import { KeptFoldsContext } from '../parts/folds/kept-folds';
import { TabBody } from '../parts/layout';
import { PastTab } from './past-tab';
import { ReplayNotice } from './replay-notice';
import { useKeepPlace } from './use-keep-place';
import type { ProjectPageState } from './use-project-page';

const messages = {
  stillRead: 'The backlog is still being read: what may be cleaned up is looked for once all of it is known.',
};

type Props = {
  readonly page: ProjectView;
  readonly boardId: number | undefined;
  readonly filter: ChosenFilter;
  readonly state: ProjectPageState;
  /** Takes over an item that was read again. */
  readonly put: (item: FreshItem) => void;
};

/** The tabs of the page; which of them and which folds are open is kept for the person. */
export const ProjectTabs = (props: Props) => {
  const { page, boardId, filter } = props;
  const [tab, setTab] = useState<ProjectTab>(page.place?.tab ?? 'overview');
  const [folds, setFolds] = useState<readonly string[]>(page.place?.folds ?? []);
  useKeepPlace({ tab, boardId, filter: keptFilter(filter), folds });
  const toggle = (name: string) =>
    setFolds(folds.includes(name) ? folds.filter((other) => other !== name) : [...folds, name]);
  return (
    <KeptFoldsContext.Provider value={{ open: folds, toggle }}>
      <Tabs
        id="project"
        selected={projectTabs.indexOf(tab)}
        onChange={(index) => setTab(projectTabs[index] ?? 'overview')}
      >
        <TabList>
          <Tab>{tabNames.overview}</Tab>
          <Tab>{tabNames.refine}</Tab>
          <Tab>{page.board?.type === 'kanban' ? tabNames.flow : tabNames.sprints}</Tab>
          <Tab>{tabNames.forecast}</Tab>
          <Tab>{tabNames.cleanUp}</Tab>
        </TabList>
        {projectTabs.map((name) => (
          <TabPanel key={name}>
            <LazyTabBody isOpen={tab === name}>
              <TabContent {...props} name={name} isOpen={tab === name} open={setTab} />
            </LazyTabBody>
          </TabPanel>
        ))}
      </Tabs>
    </KeptFoldsContext.Provider>
  );
};

/** Of a label, which is a text of issues, nothing is kept (J11). */
const keptFilter = (filter: ChosenFilter) => {
  const { typeId, epic, component } = toHealthFilter(filter);
  return typeId === undefined && epic === undefined && component === undefined
    ? undefined
    : { typeId, epic, component };
};

type ContentProps = Props & {
  readonly name: ProjectTab;
  readonly isOpen: boolean;
  readonly open: (tab: ProjectTab) => void;
};

const TabContent = (props: ContentProps) => {
  const { page, boardId, filter, state, name, put, open } = props;
  const { refreshes, reload, filterBy } = state;
  const boardKey = page.board?.id ?? 0;
  const asked = isSet(filter) ? toHealthFilter(filter) : undefined;
  switch (name) {
    case 'overview':
      return (
        <WithReplayNotice {...props}>
          <OverviewTab key={boardKey} {...{ page, boardId, filter, filterBy, reload, put }} openTab={open} />
        </WithReplayNotice>
      );
    case 'refine':
      return (
        <WithReplayNotice {...props}>
          <AgendaTab
            key={boardKey}
            boardId={boardId}
            filter={asked}
            basis={agendaBasis(props)}
            openCleanUp={() => open('clean-up')}
          />
        </WithReplayNotice>
      );
    case 'sprints':
      return <PastTab key={boardKey} page={page} boardId={boardId} refreshes={refreshes} />;
    case 'forecast':
      return <ForecastTab key={forecastBasis(page, refreshes)} page={page} />;
    case 'clean-up':
      return page.health?.partial === false ? (
        <HygieneTab key={boardAndRefresh(page, refreshes)} boardId={boardId} />
      ) : (
        <Text>{messages.stillRead}</Text>
      );
  }
};

/** The tabs of sprints and forecast say themselves how far the sprints are. */
const WithReplayNotice = (props: ContentProps & { readonly children: ReactNode }) => {
  const { page, boardId, state, isOpen, children } = props;
  return (
    <Stack space="space.200">
      {page.velocityDue && isOpen ? (
        <ReplayNotice key={boardAndRefresh(page, state.refreshes)} boardId={boardId} done={state.reload} />
      ) : null}
      {children}
    </Stack>
  );
};

/** A part of the page with this key starts anew with each refresh. */
const boardAndRefresh = ({ board }: ProjectView, refreshes: number): string => `${board?.id ?? 0} ${refreshes}`;

/** What of the backlog a forecast rests on; where it changes, the forecast is another one. */
const forecastBasis = (page: ProjectView, refreshes: number): string =>
  [boardAndRefresh(page, refreshes), page.health?.partial, page.health?.oldRules].map(String).join(' ');

/** What the choice of the next items rests on; where it changes, the agenda is another one. */
const agendaBasis = ({ page: { velocityDue, health }, filter, state }: Props): string =>
  [state.refreshes, velocityDue, health?.partial, JSON.stringify(toHealthFilter(filter))].map(String).join(' ');

/**
 * UI Kit runs the content of every tab at once. What loads something by itself waits until its tab
 * is opened, and stays from then on.
 */
const LazyTabBody = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => {
  const [opened, setOpened] = useState(isOpen);
  if (isOpen && !opened) setOpened(true);
  return <TabBody>{opened || isOpen ? children : null}</TabBody>;
};
