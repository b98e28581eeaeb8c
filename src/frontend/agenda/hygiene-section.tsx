import { Stack, Text, Heading, Link } from '@forge/react';
import React from 'react';
import type { HygieneView, HygieneList } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene-messages';
import { quantity } from '../../domain/wording/number';
import { invokeProjectPage } from '../invoke';
import { OnDemand } from '../parts/on-demand';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { itemKeyColumn, summaryOf } from '../tables/item-key-column';
import { TableWithCsv } from '../tables/table-with-csv';
import { cleanWords, moreWords, listHeading, bulkAddress } from './hygiene-list-messages';

/** What of the backlog may be cleaned up: lists with their rule, looked for when somebody asks. */
export const HygieneSection = ({ boardId }: { readonly boardId: number | undefined }) => (
  <OnDemand
    title="Clean up the backlog"
    about="Looks through the whole open backlog. Nothing is changed here: each list opens in Jira, whose bulk change asks before it does anything."
    ask="Look for items to clean up"
    askAgain="Look again"
    content={() => <Found boardId={boardId} />}
  />
);

const Found = ({ boardId }: { readonly boardId: number | undefined }) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('hygiene', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor="Looking through the backlog" retry={() => reload()}>
      {(view) => <Lists view={view} />}
    </Screen>
  );
};

const Lists = ({ view }: { readonly view: HygieneView }) => {
  const [found, clean] = [view.lists.filter(({ total }) => total > 0), view.lists.filter(({ total }) => total === 0)];
  return (
    <Stack space="space.300">
      {found.length === 0 ? (
        <Text weight="medium">{`Nothing to clean up in ${quantity(view.openBacklog, 'open item')}.`}</Text>
      ) : null}
      {found.map((list) => (
        <ListOf key={list.concern} list={list} />
      ))}
      {clean.length === 0 ? null : (
        <Stack space="space.050">
          {cleanWords(clean).map((sentence) => (
            <Text key={sentence} color="color.text.subtle">
              {sentence}
            </Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
};

const ListOf = ({ list }: { readonly list: HygieneList }) => {
  const { day } = useViewer();
  const { concern, rule, rows } = list;
  const more = moreWords(list);
  return (
    <Stack space="space.100">
      <Heading as="h4" size="small">
        {listHeading(list)}
      </Heading>
      <Text color="color.text.subtle">{rule}</Text>
      {more === undefined ? null : <Text size="small">{more}</Text>}
      <TableWithCsv
        label={hygieneNames[concern]}
        columns={[
          itemKeyColumn,
          summaryOf(34),
          { key: 'about', head: 'Why', value: ({ about }) => about, width: 34 },
          {
            key: 'updated',
            head: 'Last changed',
            value: ({ updated }) => day(updated),
            order: ({ updated }) => updated,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        rowsPerPage={10}
        wide
        empty="You may see none of these items."
      />
      {rows.length === 0 ? null : (
        <Text>
          <Link href={bulkAddress(rows)}>{`Open ${quantity(rows.length, 'item')} in Jira to change in bulk`}</Link>
        </Text>
      )}
    </Stack>
  );
};
