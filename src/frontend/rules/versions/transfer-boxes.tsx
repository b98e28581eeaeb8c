import { Stack, Heading, Label, TextArea, HelperMessage, Inline, LoadingButton } from '@forge/react';
import React, { useState } from 'react';
import type { ImportedView } from '../../../contract/rules-view';
import type { RulesPageCalls } from '../rules-calls';
import { inputValue } from '../../parts/input-value';
import { useRequest } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import { ImportQuestion } from './import-question';

const messages = {
  exported: 'The saved rules as JSON',
  exportHelp: 'Select all of it and copy it into a file. Changes that are not saved yet are not in it.',
  importHelp: 'What it would change is shown before it is put into the form; you save it there.',
};

/** What is saved here as JSON, to copy. */
export const ExportBox = ({ text }: { readonly text: string }) => (
  <Stack>
    <Heading size="small">Export</Heading>
    <Label labelFor="export">{messages.exported}</Label>
    <TextArea id="export" value={text} isReadOnly minimumRows={8} />
    <HelperMessage>{messages.exportHelp}</HelperMessage>
  </Stack>
);

/** Reads exported JSON and asks before it takes the place of the form; nothing is saved by it. */
export const ImportBox = (props: {
  readonly calls: RulesPageCalls;
  readonly unsaved: number;
  readonly take: (imported: ImportedView) => void;
}) => {
  const { calls, unsaved, take } = props;
  const [text, setText] = useState('');
  const { request, send, forget } = useRequest<ImportedView>();
  return (
    <Stack space="space.100">
      <Heading size="small">Import</Heading>
      <Label labelFor="import">Exported JSON</Label>
      <TextArea id="import" value={text} minimumRows={8} onChange={(event: unknown) => setText(inputValue(event))} />
      <HelperMessage>{messages.importHelp}</HelperMessage>
      <Inline>
        <LoadingButton
          isLoading={request.state === 'pending'}
          isDisabled={text.trim() === ''}
          onClick={() => void send(() => calls.readImport(text))}
        >
          Import into the form
        </LoadingButton>
      </Inline>
      {request.state === 'problem' ? <ProblemWithFaults problem={request.problem} /> : null}
      {request.state !== 'answered' ? null : (
        <ImportQuestion
          imported={request.value}
          unsaved={unsaved}
          cancel={forget}
          take={() => {
            take(request.value);
            forget();
          }}
        />
      )}
    </Stack>
  );
};
