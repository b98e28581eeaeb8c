import { Button, LoadingButton, Text } from '@forge/react';
import React, { useState } from 'react';
import type { AgendaRequest, ShownAgenda } from '../../contract/agenda-view';
import { invokeProjectPage } from '../invoke';
import { QuestionModal } from '../parts/question-modal';
import type { Posting } from './use-posting';

const messages = {
  title: 'Create an issue for this agenda?',
  what: (project: string) =>
    `A new issue is created in ${project}, reported by you: a task, or the first usual type where the project has no tasks. Its description is the agenda as you see it now.`,
  who: 'Everybody who may see the issues of the project sees it: keys, scores and questions; summaries only of items that they may see.',
  figures: 'It counts in no figure of this app.',
  created: 'The agenda is now the issue',
};

type Props = {
  readonly view: Pick<ShownAgenda, 'project'>;
  readonly request: AgendaRequest;
  readonly posting: Posting;
};

/** Creates an issue that holds the agenda, once the person has read what that makes. */
export const CreateAgendaIssue = ({ view: { project }, request, posting }: Props) => {
  const [asks, setAsks] = useState(false);
  const create = () => {
    setAsks(false);
    posting.run(
      'create',
      () => invokeProjectPage('createAgendaIssue', request),
      ({ issueKey }) => ({ sentence: messages.created, issueKey }),
    );
  };
  return (
    <>
      <LoadingButton
        isLoading={posting.busy === 'create'}
        isDisabled={posting.busy !== undefined}
        onClick={() => setAsks(true)}
      >
        Create issue …
      </LoadingButton>
      {asks ? <Question project={project} cancel={() => setAsks(false)} create={create} /> : null}
    </>
  );
};

const Question = (props: { readonly project: string; readonly cancel: () => void; readonly create: () => void }) => {
  const { project, cancel, create } = props;
  return (
    <QuestionModal
      title={messages.title}
      keep="Cancel"
      cancel={cancel}
      confirm={
        <Button appearance="primary" onClick={create}>
          Create issue
        </Button>
      }
    >
      <Text>{messages.what(project)}</Text>
      <Text>{messages.who}</Text>
      <Text>{messages.figures}</Text>
    </QuestionModal>
  );
};
