import { Stack, Inline, Button, LoadingButton, useProductContext } from '@forge/react';
import React, { useState } from 'react';
import type { ShownAgenda, AgendaRequest, AgendaView } from '../../contract/agenda-view';
import { agendaAsText, agendaAsMarkdown } from '../../domain/agenda/agenda-as-text';
import { invokeProjectPage } from '../invoke';
import { TextToCopy } from '../parts/text-to-copy';
import { AgendaComment } from './agenda-comment';
import { PostedNote } from './posted-note';
import { usePosting } from './use-posting';

type Opened = 'text' | 'markdown' | 'comment';

/**
 * What can be done with an agenda: copied by everybody, posted by those whom Jira lets, and kept as
 * the meeting.
 */
export const AgendaActions = (props: {
  readonly view: ShownAgenda;
  readonly asked: AgendaRequest;
  readonly show: (view: AgendaView) => void;
}) => {
  const { view, asked, show } = props;
  const [opened, setOpened] = useState<Opened>();
  const posting = usePosting();
  const busy = posting.busy !== undefined;
  const toggle = (what: Opened) => setOpened(opened === what ? undefined : what);
  const nothing = view.items.length + view.close.length + view.unblock.length === 0;
  if (nothing) return null;
  return (
    <Stack space="space.100">
      <Inline space="space.100" rowSpace="space.100" shouldWrap>
        <Button onClick={() => toggle('text')}>Copy as text</Button>
        <Button onClick={() => toggle('markdown')}>Copy as Markdown</Button>
        <Button isDisabled={busy} onClick={() => toggle('comment')}>
          Add as comment …
        </Button>
        <LoadingButton
          isLoading={posting.busy === 'create'}
          isDisabled={busy}
          onClick={() =>
            posting.run(
              'create',
              () => invokeProjectPage('createAgendaIssue', asked),
              ({ issueKey }) => ({ words: 'The agenda is now the issue', issueKey }),
            )
          }
        >
          Create issue
        </LoadingButton>
        <LoadingButton
          appearance="primary"
          isLoading={posting.busy === 'hold'}
          isDisabled={busy}
          onClick={() =>
            posting.run(
              'hold',
              () => invokeProjectPage('holdAgenda', asked),
              (held) => {
                show(held);
                return { words: 'Kept. Come back after the meeting to see here what became ready.' };
              },
            )
          }
        >
          Hold this agenda
        </LoadingButton>
      </Inline>
      <PostedNote posting={posting} />
      {opened === 'comment' ? <AgendaComment asked={asked} posting={posting} /> : <Copied view={view} as={opened} />}
    </Stack>
  );
};

const Copied = ({ view, as }: { readonly view: ShownAgenda; readonly as: 'text' | 'markdown' | undefined }) => {
  const site = useProductContext()?.siteUrl;
  switch (as) {
    case 'text':
      return <TextToCopy label="The agenda as text" text={agendaAsText(view)} into="a chat or a mail" />;
    case 'markdown':
      return (
        <TextToCopy
          label="The agenda as Markdown"
          text={agendaAsMarkdown(view, site)}
          into="a page or a chat that knows it"
        />
      );
    case undefined:
      return null;
  }
};
