import { LoadingButton } from '@forge/react';
import React, { useState } from 'react';
import type { AgendaIssueDraft, AgendaRequest } from '../../contract/agenda-view';
import { invokeProjectPage } from '../invoke';
import { ProblemBox } from '../parts/problem-box';
import { useRequest } from '../parts/use-request';
import { AgendaIssueQuestion, type ChosenIssue } from './agenda-issue-question';
import type { Posting } from './use-posting';

const messages = { created: 'The agenda is now the issue' };

type Props = { readonly request: AgendaRequest; readonly posting: Posting };

/** Creates an issue that holds the agenda, once the person has read and chosen what that makes. */
export const CreateAgendaIssue = ({ request, posting }: Props) => {
  const { request: asked, send, forget } = useRequest<AgendaIssueDraft>();
  const [draft, setDraft] = useState<AgendaIssueDraft>();
  const ask = async () => setDraft(await send(() => invokeProjectPage('draftAgendaIssue', request)));
  const create = (chosen: ChosenIssue) => {
    setDraft(undefined);
    posting.run(
      'create',
      () => invokeProjectPage('createAgendaIssue', { ...request, ...chosen }),
      ({ issueKey }) => ({ sentence: messages.created, issueKey }),
    );
  };
  return (
    <>
      <LoadingButton
        isLoading={posting.busy === 'create' || asked.state === 'pending'}
        isDisabled={posting.busy !== undefined}
        onClick={() => void ask()}
      >
        Create issue …
      </LoadingButton>
      {asked.state === 'problem' ? <ProblemBox problem={asked.problem} retry={() => void ask()} /> : null}
      {draft === undefined ? null : (
        <AgendaIssueQuestion
          draft={draft}
          cancel={() => {
            setDraft(undefined);
            forget();
          }}
          create={create}
        />
      )}
    </>
  );
};
