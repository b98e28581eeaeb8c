import { Stack, Text, Heading, Inline, Link, LoadingButton } from '@forge/react';
import React, { useState } from 'react';
import type { HygieneList, HygieneRow } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene-messages';
import { quantity } from '../../domain/wording/number';
import { commonNames } from '../../domain/wording/common-names';
import { invokeProjectPage } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { useRequest } from '../parts/use-request';
import { useViewer } from '../parts/use-viewer';
import { addPage } from '../tables/add-page';
import type { Column } from '../tables/column';
import { itemKeyColumn, summaryColumn } from '../tables/item-key-column';
import { updatedColumn } from '../tables/item-table';
import { TableWithCsv } from '../tables/table-with-csv';
import { moreLine, listHeading, bulkAddress } from './hygiene-list-messages';

const messages = {
  noneVisible: 'You may see none of these items.',
  openInJira: (items: number) => `Open ${quantity(items, 'item')} in Jira to change in bulk`,
};

type Props = { readonly list: HygieneList; readonly boardId: number | undefined };

/** One list with its rule; page by page all of it can be reached. */
export const FilledList = ({ list: first, boardId }: Props) => {
  const [list, setList] = useState(first);
  const { request, send } = useRequest<HygieneList>();
  const { concern, rule, rows, next } = list;
  const more = moreLine(list);
  const showMore = async (from: number) => {
    const page = await send(() => invokeProjectPage('hygieneList', { boardId, concern, from }));
    if (page !== undefined) setList(addPage(list, page));
  };
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">
        {listHeading(list)}
      </Heading>
      <Text color="color.text.subtle">{rule}</Text>
      <HygieneTable list={list} />
      {more === undefined ? null : <Text size="small">{more}</Text>}
      {request.state === 'problem' && next !== undefined ? (
        <ProblemBox problem={request.problem} retry={() => void showMore(next)} />
      ) : null}
      <Inline space="space.150" alignBlock="center" shouldWrap>
        {next === undefined ? null : (
          <LoadingButton spacing="compact" isLoading={request.state === 'pending'} onClick={() => void showMore(next)}>
            Show more
          </LoadingButton>
        )}
        {rows.length === 0 ? null : (
          <Text>
            <Link href={bulkAddress(rows)}>{messages.openInJira(rows.length)}</Link>
          </Text>
        )}
      </Inline>
    </Stack>
  );
};

const HygieneTable = ({ list: { concern, rows } }: Pick<Props, 'list'>) => {
  const { day } = useViewer();
  return (
    <TableWithCsv
      label={hygieneNames[concern]}
      columns={hygieneColumns(day)}
      rows={rows}
      rowKey={({ key }) => key}
      rowsPerPage={10}
      wide
      empty={messages.noneVisible}
    />
  );
};

const hygieneColumns = (day: (instant: number) => string): readonly Column<HygieneRow>[] => [
  itemKeyColumn,
  summaryColumn(34),
  { key: 'about', head: commonNames.reason, value: ({ about }) => about, width: 34 },
  updatedColumn(day),
];
