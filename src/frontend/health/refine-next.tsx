import { Stack, Heading, Text, Inline, Button } from '@forge/react';
import React from 'react';
import type { FreshItem } from '../../contract/item-row';
import type { ProjectView } from '../../contract/project-view';
import { quantity } from '../../domain/wording/number';
import { Folded } from '../parts/folds/folded';
import { useFreshRows } from '../tables/fresh-items';
import { ItemTable } from '../tables/item-table';
import { RefineNextRow } from './refine-next-row';

const messages = {
  title: 'Refine these next',
  agenda: 'Open agenda',
  noneVisible:
    'You may see none of the items that come next. Ask for the permission to browse them, or choose another board.',
  allReady: 'Nothing: what comes next is ready, blocked or stale.',
  all: (items: number) => `All ${quantity(items, 'next item')}`,
  hide: 'Hide these items',
  othersTitle: 'Ready, blocked, stale, or nothing to refine',
};

/** So many of them stand there with their fixes; all of them in the table. */
const firstRows = 3;

type Props = {
  readonly page: ProjectView;
  /** Takes over an item that was read again. */
  readonly put: (item: FreshItem) => void;
  readonly openAgenda: () => void;
};

/** What is to be refined next, with what is missing and what can be set here; all of it below. */
export const RefineNext = ({ page, put, openAgenda }: Props) => {
  const { chosenBy } = page.next;
  const toRefine = useFreshRows(page.next.toRefine);
  const others = useFreshRows(page.next.others);
  const all = toRefine.length + others.length;
  return (
    <Stack space="space.100">
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <Heading as="h3" size="small">
          {messages.title}
        </Heading>
        {toRefine.length === 0 ? null : (
          <Button spacing="compact" onClick={openAgenda}>
            {messages.agenda}
          </Button>
        )}
      </Inline>
      {all === 0 ? <Text>{messages.noneVisible}</Text> : null}
      {all > 0 && toRefine.length === 0 ? <Text>{messages.allReady}</Text> : null}
      <Stack>
        {toRefine.slice(0, firstRows).map((row) => (
          <RefineNextRow key={row.key} row={row} mayEdit={page.may.includes('edit')} put={put} />
        ))}
      </Stack>
      {all === 0 ? null : (
        <Folded show={messages.all(all)} hide={messages.hide} name="next-items">
          {() => (
            <Stack space="space.150">
              <Text color="color.text.subtle">{chosenBy}</Text>
              <ItemTable label={messages.title} rows={toRefine} empty={messages.allReady} />
              {others.length === 0 ? null : (
                <Stack space="space.100">
                  <Heading as="h4" size="xsmall">
                    {messages.othersTitle}
                  </Heading>
                  <ItemTable label={messages.othersTitle} rows={others} empty="None." />
                </Stack>
              )}
            </Stack>
          )}
        </Folded>
      )}
    </Stack>
  );
};
