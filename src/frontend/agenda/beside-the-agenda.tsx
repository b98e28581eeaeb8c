import { Button, Inline, Stack } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { closeBesides } from '../../domain/agenda/agenda';
import { waitingSentence } from '../../domain/agenda/agenda-messages';
import { quantity } from '../../domain/wording/number';
import { Folded } from '../parts/folds/folded';
import { ItemLine } from './agenda-lists';

const messages = {
  clear: (blockers: number) => `${quantity(blockers, 'blocker')} to clear first`,
  hideClear: 'Hide the blockers',
  close: (items: number) => `${quantity(items, 'item')} that may be closed`,
};

/** What is not for the meeting, each in a line: what to clear before it, and what may be closed. */
export const BesideTheAgenda = (props: { readonly view: ShownAgenda; readonly openCleanUp: () => void }) => {
  const { view, openCleanUp } = props;
  const closable = closeBesides(view);
  if (view.unblock.length + closable.length === 0) return null;
  return (
    <Stack space="space.100">
      {view.unblock.length === 0 ? null : (
        <Folded show={messages.clear(view.unblock.length)} hide={messages.hideClear} name="clear-first">
          {() => (
            <Stack space="space.050">
              {view.unblock.map((blocker) => (
                <ItemLine
                  key={blocker.key}
                  issueKey={blocker.key}
                  summary={blocker.summary}
                  remark={`${waitingSentence(blocker)}.`}
                />
              ))}
            </Stack>
          )}
        </Folded>
      )}
      {closable.length === 0 ? null : (
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Button spacing="compact" onClick={openCleanUp}>
            {messages.close(closable.length)}
          </Button>
        </Inline>
      )}
    </Stack>
  );
};
