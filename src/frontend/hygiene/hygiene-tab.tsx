import { Stack, Text, Heading, Link } from '@forge/react';
import React from 'react';
import type { HygieneView, HygieneList, HygieneRow } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene-messages';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import type { Column } from '../tables/column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { TableWithCsv } from '../tables/table-with-csv';
import { emptyListSentences, moreLine, listHeading, bulkAddress } from './hygiene-list-messages';

const messages = {
  about: 'Nothing is changed here: each list opens in Jira, whose bulk change asks before it does anything.',
  reading: 'Looking through the backlog',
  nothing: (openItems: number) => `Nothing to clean up in ${quantity(openItems, 'open item')}.`,
  noneVisible: 'You may see none of these items.',
  openInJira: (items: number) => `Open ${quantity(items, 'item')} in Jira to change in bulk`,
};

/** What of the backlog may be cleaned up: lists with their rule, looked for as the tab opens. */
export const HygieneTab = ({ boardId }: { readonly boardId: number | undefined }) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('hygiene', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(view) => <HygieneLists view={view} />}
    </Screen>
  );
};

const HygieneLists = ({ view }: { readonly view: HygieneView }) => {
  const filled = view.lists.filter(({ total }) => total > 0);
  const empty = view.lists.filter(({ total }) => total === 0);
  return (
    <Stack space="space.300">
      {filled.length === 0 ? <Text weight="medium">{messages.nothing(view.openBacklog)}</Text> : null}
      {filled.map((list) => (
        <FilledList key={list.concern} list={list} />
      ))}
      {empty.length === 0 ? null : (
        <Stack space="space.050">
          {emptyListSentences(empty).map((sentence) => (
            <Text key={sentence} color="color.text.subtle">
              {sentence}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
};

const FilledList = ({ list }: { readonly list: HygieneList }) => {
  const { day } = useViewer();
  const { concern, rule, rows } = list;
  const more = moreLine(list);
  return (
    <Stack space="space.100">
      <Heading as="h4" size="small">
        {listHeading(list)}
      </Heading>
      <Text color="color.text.subtle">{rule}</Text>
      {more === undefined ? null : <Text size="small">{more}</Text>}
      <TableWithCsv
        label={hygieneNames[concern]}
        columns={hygieneColumns(day)}
        rows={rows}
        rowKey={({ key }) => key}
        rowsPerPage={10}
        wide
        empty={messages.noneVisible}
      />
      {rows.length === 0 ? null : (
        <Text>
          <Link href={bulkAddress(rows)}>{messages.openInJira(rows.length)}</Link>
        </Text>
      )}
    </Stack>
  );
};

const hygieneColumns = (day: (instant: number) => string): readonly Column<HygieneRow>[] => [
  itemKeyColumn,
  summaryColumn(34),
  { key: 'about', head: commonNames.reason, value: ({ about }) => about, width: 34 },
  { key: 'updated', head: commonNames.updated, value: ({ updated }) => day(updated), order: ({ updated }) => updated },
];
