import { Stack, Inline, Label, Textfield, LoadingButton, HelperMessage, ErrorMessage } from '@forge/react';
import React, { useState } from 'react';
import type { AgendaRequest } from '../../contract/agenda-view';
import { invokeProjectPage } from '../invoke';
import { inputValue } from '../parts/input-value';
import type { Posting } from './use-posting';

const messages = {
  label: 'Comment on the issue',
  who: 'Who sees that issue reads keys, scores and questions; summaries only of items that they may see.',
  noKey: 'Type the key of one issue, such as MOB-12.',
  posted: 'The agenda is now a comment on',
};

type Props = { readonly request: AgendaRequest; readonly posting: Posting };

/** Asks on which issue the agenda is to stand. What was typed stays until it is posted. */
export const AgendaComment = ({ request, posting }: Props) => {
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const post = () => {
    const issueKey = typed.trim();
    const isKey = keyPattern.test(issueKey);
    setRefused(!isKey);
    if (!isKey) return;
    posting.run(
      'comment',
      () => invokeProjectPage('commentAgenda', { ...request, issueKey }),
      (comment) => {
        setTyped('');
        return { sentence: messages.posted, issueKey: comment.issueKey };
      },
    );
  };
  return (
    <Stack space="space.050">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Label labelFor={fieldId}>{messages.label}</Label>
        <Textfield
          id={fieldId}
          width="small"
          isCompact
          placeholder="MOB-12"
          value={typed}
          isInvalid={refused}
          onChange={(event: unknown) => setTyped(inputValue(event))}
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
      <HelperMessage>{messages.who}</HelperMessage>
      {refused ? <ErrorMessage>{messages.noKey}</ErrorMessage> : null}
    </Stack>
  );
};

const fieldId = 'agenda-comment-on';

const keyPattern = /^[a-z]\w*-\d+$/i;
