import { Box, Button, Heading, Inline, Link, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { HygieneList, HygieneView } from '../../contract/hygiene-view';
import { hygieneNames } from '../../domain/hygiene/hygiene';
import { loadHygiene } from '../calls';
import { IssueLink } from '../parts/issue-link';
import { keyOrder } from '../parts/key-order';
import { Screen } from '../parts/screen';
import { TableWithCsv } from '../parts/table-with-csv';
import { useLoaded } from '../parts/use-loaded';
import { useViewer } from '../parts/use-viewer';
import { counted } from '../parts/words';
import { bulkAddress, cleanWords, listHeading, moreWords } from './hygiene-words';

/** What of the backlog may be cleaned up: lists with their rule, looked for when somebody asks. */
export const Hygiene = ({ boardId }: { readonly boardId: number | undefined }) => {
  const [times, setTimes] = useState(0);
  return (
    <Box xcss={section}>
      <Stack space="space.150">
        <Stack space="space.050">
          <Heading as="h3" size="medium">
            Clean up the backlog
          </Heading>
          <Text color="color.text.subtle">
            Looks through the whole open backlog. Nothing is changed here: each list opens in Jira, whose bulk change
            asks before it does anything.
          </Text>
        </Stack>
        <Inline>
          <Button onClick={() => setTimes(times + 1)}>
            {times === 0 ? 'Look for items to clean up' : 'Look again'}
          </Button>
        </Inline>
        {times === 0 ? null : <Found key={times} boardId={boardId} />}
      </Stack>
    </Box>
  );
};

const section = xcss({ width: '100%', paddingBlockStart: 'space.200' });

const Found = ({ boardId }: { readonly boardId: number | undefined }) => {
  const { loaded, reload } = useLoaded(() => loadHygiene(boardId));
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
        <Text weight="medium">{`Nothing to clean up in ${counted(view.openBacklog, 'open item')}.`}</Text>
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
          {
            key: 'key',
            head: 'Item',
            value: ({ key }) => key,
            show: ({ key }) => <IssueLink issueKey={key} />,
            order: ({ key }) => keyOrder(key),
          },
          {
            key: 'summary',
            head: 'Summary',
            value: ({ summary }) => summary,
            show: ({ summary }) => <Text maxLines={2}>{summary}</Text>,
            width: 34,
          },
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
          <Link href={bulkAddress(rows)}>{`Open ${counted(rows.length, 'item')} in Jira to change in bulk`}</Link>
        </Text>
      )}
    </Stack>
  );
};
