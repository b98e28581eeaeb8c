import { Stack, Inline, Label, Textfield, LoadingButton, HelperMessage, ErrorMessage } from '@forge/react';
import React, { useState } from 'react';
import type { AgendaRequest } from '../../contract/agenda-view';
import { invokeProjectPage } from '../invoke';
import { valueOf } from '../parts/input-value';
import type { Posting } from './use-posting';

/** Asks on which issue the agenda is to stand. What was typed stays until it is posted. */
export const AgendaComment = ({ asked, posting }: { readonly asked: AgendaRequest; readonly posting: Posting }) => {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const post = () => {
    const issueKey = typed.trim();
    const fits = /^[a-z]\w*-\d+$/i.test(issueKey);
    setRefused(!fits);
    if (!fits) return;
    posting.run(
      'comment',
      () => invokeProjectPage('commentAgenda', { ...asked, issueKey }),
      ({ issueKey: on }) => {
        setTyped('');
        return { words: 'The agenda is now a comment on', issueKey: on };
      },
    );
  };
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Label labelFor={fieldId}>Comment on the issue</Label>
        <Textfield
          id={fieldId}
          width="small"
          isCompact
          placeholder="MOB-12"
          value={typed}
          isInvalid={refused}
          onChange={(event: unknown) => setTyped(valueOf(event))}
        />
        <LoadingButton
          spacing="compact"
          isLoading={posting.busy === 'comment'}
          isDisabled={posting.busy !== undefined || typed.trim() === ''}
          onClick={post}
        >
          Post comment
        </LoadingButton>
      </Inline>
      <HelperMessage>
        Who sees that issue reads keys, scores and questions; summaries only of items that they may see.
      </HelperMessage>
      {refused ? <ErrorMessage>Type the key of one issue, such as MOB-12.</ErrorMessage> : null}
    </Stack>
  );
};

const fieldId = 'agenda-comment-on';
