import { Button, Label, Select, Stack, Text, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { AgendaIssueDraft } from '../../contract/agenda-view';
import { commonNames } from '../../domain/wording/common-names';
import { inputValue } from '../parts/input-value';
import { QuestionModal } from '../parts/question-modal';

const messages = {
  title: 'Create an issue for this agenda?',
  what: 'Its description is the agenda as you see it now, and you are its reporter.',
  who: 'Everybody who may see the issues of the project sees it: keys, scores and questions; summaries only of items that they may see.',
  figures: 'It counts in no figure of this app.',
};

/** What somebody chose for the new issue. */
export type ChosenIssue = { readonly typeId: string; readonly summary: string };

type Props = {
  readonly draft: AgendaIssueDraft;
  readonly cancel: () => void;
  readonly create: (chosen: ChosenIssue) => void;
};

/** Asks before the issue is made, with its type and its summary (H7). */
export const AgendaIssueQuestion = ({ draft, cancel, create }: Props) => {
  const [typeId, setTypeId] = useState(draft.typeId);
  const [summary, setSummary] = useState(draft.summary);
  const options = draft.types.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <QuestionModal
      title={messages.title}
      keep="Cancel"
      cancel={cancel}
      confirm={
        <Button
          appearance="primary"
          isDisabled={summary.trim() === ''}
          onClick={() => create({ typeId, summary: summary.trim() })}
        >
          Create issue
        </Button>
      }
    >
      <Stack>
        <Label labelFor="agenda-issue-type">{commonNames.type}</Label>
        <Select
          inputId="agenda-issue-type"
          options={options}
          value={options.find(({ value }) => value === typeId) ?? null}
          onChange={({ value }: { value: string }) => setTypeId(value)}
        />
      </Stack>
      <Stack>
        <Label labelFor="agenda-issue-summary">{commonNames.summary}</Label>
        <Textfield
          id="agenda-issue-summary"
          value={summary}
          maxLength={255}
          onChange={(event: unknown) => setSummary(inputValue(event))}
        />
      </Stack>
      <Text>{messages.what}</Text>
      <Text>{messages.who}</Text>
      <Text>{messages.figures}</Text>
    </QuestionModal>
  );
};
