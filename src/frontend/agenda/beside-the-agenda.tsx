import { Button, Inline, Stack } from '@forge/react';
import React from 'react';
import type { ShownAgenda } from '../../contract/agenda-view';
import { closeBesides } from '../../domain/agenda/agenda';
import { headings, waitingSentence } from '../../domain/agenda/agenda-messages';
import { Folded } from '../parts/folds/folded';
import { ItemLine } from './agenda-lists';

const messages = {
  clear: (blockers: number) => `${headings.unblock}: ${blockers}`,
  hideClear: 'Hide what to clear first',
  close: (items: number) => (items === 1 ? 'Close this one?' : `Close these ${items}?`),
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
