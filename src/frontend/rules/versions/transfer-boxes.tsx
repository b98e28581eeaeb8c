import {
  Stack,
  Heading,
  Label,
  TextArea,
  HelperMessage,
  Inline,
  LoadingButton,
  SectionMessage,
  Text,
} from '@forge/react';
import React, { useState } from 'react';
import type { ImportedView } from '../../../contract/rules-view';
import type { RulesPageCalls } from '../rules-calls';
import { inputValue } from '../../parts/input-value';
import { useRequest } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import { ChangesTable } from './changes-table';

const messages = {
  exported: 'The saved rules as JSON',
  exportHelp: 'Select all of it and copy it into a file. Changes that are not saved yet are not in it.',
  importHelp: 'It replaces what is in the form; nothing is saved until you save the form.',
  filledInTitle: 'From an older version of the app',
  filledIn: (values: readonly string[]) =>
    `The file does not say these, so the app's own stand in the form: ${values.join('; ')}.`,
  unknownFieldsTitle: 'Fields that are not here',
  unknownFields: (fields: readonly string[]) =>
    `Choose others in the tab Fields before saving, or nothing is read for them: ${fields.join('; ')}.`,
  imported: 'Imported into the form, not saved yet',
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

/** Reads exported JSON into the form above; nothing is saved by it. */
export const ImportBox = (props: {
  readonly calls: RulesPageCalls;
  readonly take: (imported: ImportedView) => void;
}) => {
  const { calls, take } = props;
  const [text, setText] = useState('');
  const { request, send } = useRequest<ImportedView>();
  const read = async () => {
    const imported = await send(() => calls.readImport(text));
    if (imported !== undefined) take(imported);
  };
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
          onClick={() => void read()}
        >
          Import into the form
        </LoadingButton>
      </Inline>
      {request.state === 'problem' ? <ProblemWithFaults problem={request.problem} /> : null}
      {request.state === 'answered' ? <ImportResult imported={request.value} /> : null}
    </Stack>
  );
};

const ImportResult = ({ imported }: { readonly imported: ImportedView }) => {
  const { filledIn, unknownFields, changes } = imported;
  return (
    <>
      {filledIn.length === 0 ? null : (
        <SectionMessage appearance="information" title={messages.filledInTitle}>
          <Text>{messages.filledIn(filledIn)}</Text>
        </SectionMessage>
      )}
      {unknownFields.length === 0 ? null : (
        <SectionMessage appearance="warning" title={messages.unknownFieldsTitle}>
          <Text>{messages.unknownFields(unknownFields)}</Text>
        </SectionMessage>
      )}
      <ChangesTable label={messages.imported} changes={changes} from="In force" to="Imported" />
    </>
  );
};
