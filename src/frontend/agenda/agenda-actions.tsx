import { Stack, Inline, Button, LoadingButton, useProductContext } from '@forge/react';
import React, { useState } from 'react';
import type { ShownAgenda, AgendaRequest, AgendaView } from '../../contract/agenda-view';
import { agendaAsText, agendaAsMarkdown } from '../../domain/agenda/agenda-as-text';
import { invokeProjectPage } from '../invoke';
import { Folded } from '../parts/folds/folded';
import { TextToCopy } from '../parts/text-to-copy';
import { AgendaComment } from './agenda-comment';
import { CreateAgendaIssue } from './create-agenda-issue';
import { PostedNote } from './posted-note';
import { type Posting, usePosting } from './use-posting';

const messages = {
  share: 'Share',
  hideShare: 'Hide sharing',
  held: 'Kept. Come back after the meeting to see here what became ready.',
  text: 'The agenda as text',
  textInto: 'a chat or a mail',
  markdown: 'The agenda as Markdown',
  markdownInto: 'a page or a chat that knows it',
};

type Opened = 'text' | 'markdown' | 'comment';

type Props = {
  readonly view: ShownAgenda;
  readonly request: AgendaRequest;
  readonly show: (view: AgendaView) => void;
};

/** An agenda can be copied by everybody, and posted and kept by those whom Jira lets. */
export const AgendaActions = (props: Props) => {
  const { view, request } = props;
  const [opened, setOpened] = useState<Opened>();
  const posting = usePosting();
  const toggle = (next: Opened) => setOpened(opened === next ? undefined : next);
  if (view.items.length + view.close.length + view.unblock.length === 0) return null;
  return (
    <Stack space="space.100">
      <HoldButton {...props} posting={posting} />
      <Folded show={messages.share} hide={messages.hideShare} name="share">
        {() => (
          <Inline space="space.100" rowSpace="space.100" shouldWrap>
            <Button onClick={() => toggle('text')}>Copy as text</Button>
            <Button onClick={() => toggle('markdown')}>Copy as Markdown</Button>
            {view.may.includes('comment') ? (
              <Button isDisabled={posting.busy !== undefined} onClick={() => toggle('comment')}>
                Add as comment …
              </Button>
            ) : null}
            {view.may.includes('create') ? <CreateAgendaIssue request={request} posting={posting} /> : null}
          </Inline>
        )}
      </Folded>
      <PostedNote posting={posting} />
      {opened === 'comment' ? <AgendaComment request={request} posting={posting} /> : null}
      {opened === 'text' || opened === 'markdown' ? <AgendaToCopy view={view} format={opened} /> : null}
    </Stack>
  );
};

/** For who may keep the meetings of the project. */
const HoldButton = ({ view, request, show, posting }: Props & { readonly posting: Posting }) => {
  if (!view.may.includes('edit')) return null;
  const hold = () =>
    posting.run(
      'hold',
      () => invokeProjectPage('holdAgenda', request),
      (agenda) => {
        show(agenda);
        return { sentence: messages.held };
      },
    );
  return (
    <Inline>
      <LoadingButton
        appearance="primary"
        isLoading={posting.busy === 'hold'}
        isDisabled={posting.busy !== undefined}
        onClick={hold}
      >
        Keep this agenda
      </LoadingButton>
    </Inline>
  );
};

const AgendaToCopy = ({ view, format }: { readonly view: ShownAgenda; readonly format: 'text' | 'markdown' }) => {
  const siteUrl = useProductContext()?.siteUrl;
  return format === 'text' ? (
    <TextToCopy label={messages.text} text={agendaAsText(view)} into={messages.textInto} />
  ) : (
    <TextToCopy label={messages.markdown} text={agendaAsMarkdown(view, siteUrl)} into={messages.markdownInto} />
  );
};
