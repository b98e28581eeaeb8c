import { Button, Inline, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { type ChosenFilter, filterLabel, isSet, noFilter } from '../health/chosen-filter';
import { FilterForm } from '../health/filter-form';
import { useViewer } from '../parts/use-viewer';
import { BoardPicker } from './board-picker';

const messages = {
  asOf: (time: string) => `As of ${time}`,
  filteredBy: (filter: string) => `Only ${filter}`,
  smallCounts: 'Figures with fewer than five items behind them are counted from the items that you may see.',
};

type Props = {
  readonly page: ProjectView;
  readonly boardId: number | undefined;
  readonly filter: ChosenFilter;
  readonly refreshing: boolean;
  readonly choose: (board: number) => void;
  readonly filterBy: (filter: ChosenFilter) => void;
  readonly refresh: () => void;
};

/** What stands above the tabs, for all of them: board, filter, as of when, and refresh. */
export const PageLine = (props: Props) => {
  const { page, boardId, filter, refreshing, choose, filterBy, refresh } = props;
  const { moment } = useViewer();
  const [opened, setOpened] = useState(false);
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.100" alignBlock="center" shouldWrap>
        <BoardPicker page={page} choose={choose} />
        <FilterButtons
          {...props}
          opened={opened}
          toggle={() => setOpened(!opened)}
          clear={() => {
            setOpened(false);
            filterBy(noFilter);
          }}
        />
        <Text size="small" color="color.text.subtle">
          {messages.asOf(moment(page.health?.asOf ?? page.calculatedAt))}
        </Text>
        <Button appearance="subtle" spacing="compact" iconBefore="refresh" isDisabled={refreshing} onClick={refresh}>
          {refreshing ? 'Refreshing …' : 'Refresh'}
        </Button>
      </Inline>
      {isSet(filter) ? (
        <Text size="small" color="color.text.subtle">
          {messages.smallCounts}
        </Text>
      ) : null}
      {opened ? (
        <FilterForm
          boardId={boardId}
          filter={filter}
          choose={(chosen) => {
            setOpened(false);
            filterBy(chosen);
          }}
        />
      ) : null}
    </Stack>
  );
};

/** What has been read so far cannot be filtered. */
const FilterButtons = (
  props: Props & { readonly opened: boolean; readonly toggle: () => void; readonly clear: () => void },
) => {
  const { page, filter, opened, toggle, clear } = props;
  if (page.health?.partial !== false) return null;
  return (
    <>
      <Button spacing="compact" iconBefore="filter" onClick={toggle}>
        {opened ? 'Hide filters' : 'Filter'}
      </Button>
      {isSet(filter) ? (
        <>
          <Text weight="medium">{messages.filteredBy(filterLabel(filter))}</Text>
          <Button spacing="compact" appearance="subtle" onClick={clear}>
            Clear filters
          </Button>
        </>
      ) : null}
    </>
  );
};
