import { Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { FlowFigure, WorkView } from '../../contract/flow-view';
import { commonNames } from '../../domain/wording/common-names';
import { Folded } from '../parts/folds/folded';
import { AgeBars } from './age-bars';
import { Opener } from './opener';
import { AgeTable, WaitingTable } from './work-tables';

const messages = {
  all: (items: number) => `All ${items} in progress`,
  old: (items: number) => `${items} old`,
  none: 'Nothing is in progress. Move an item out of the first column when work on it begins.',
  partly: 'There is more in progress than is read here: the first 300 by key.',
  showTables: 'By age, and what waits longest',
  hideTables: 'Hide the tables',
};

type Props = { readonly work: WorkView; readonly open: (figure: FlowFigure) => void };

/** What is in progress by its age; behind it tables, and what waits the longest in its column. */
export const WorkSection = ({ work, open }: Props) => (
  <Stack space="space.150">
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Heading as="h3" size="small">
        {commonNames.workInProgress}
      </Heading>
      {work.inProgress === 0 ? null : <Opener text={messages.all(work.inProgress)} open={() => open('in-progress')} />}
      {(work.old ?? 0) === 0 ? null : <Opener text={messages.old(work.old ?? 0)} open={() => open('old')} />}
    </Inline>
    {work.partly ? <Text color="color.text.subtle">{messages.partly}</Text> : null}
    {work.oldest.length === 0 ? <Text>{messages.none}</Text> : <AgeBars work={work} />}
    {work.oldest.length === 0 ? null : (
      <Folded show={messages.showTables} hide={messages.hideTables}>
        {() => (
          <Stack space="space.200">
            <AgeTable work={work} />
            {work.waiting.length === 0 ? null : <WaitingTable work={work} />}
          </Stack>
        )}
      </Folded>
    )}
  </Stack>
);
