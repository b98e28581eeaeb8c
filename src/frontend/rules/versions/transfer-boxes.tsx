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
import { valueOf } from '../../parts/input-value';
import { useAnswer } from '../../parts/use-asked';
import { ProblemWithFaults } from '../draft/faults';
import { ChangesTable } from './changes-table';

/** What is saved here as JSON, to copy. */
export const ExportBox = ({ text }: { readonly text: string }) => (
  <Stack>
    <Heading size="small">Export</Heading>
    <Label labelFor="export">The saved rules as JSON</Label>
    <TextArea id="export" value={text} isReadOnly minimumRows={8} />
    <HelperMessage>
      Select all of it and copy it into a file. Changes that are not saved yet are not in it.
    </HelperMessage>
  </Stack>
);

/** Reads exported JSON into the form above; nothing is saved by it. */
export const ImportBox = (props: {
  readonly calls: RulesPageCalls;
  readonly take: (imported: ImportedView) => void;
}) => {
  const [text, setText] = useState('');
  const { asked, ask } = useAnswer<ImportedView>();
  const read = async () => {
    const imported = await ask(() => props.calls.readImport(text));
    if (imported !== undefined) props.take(imported);
  };
  return (
    <Stack space="space.100">
      <Heading size="small">Import</Heading>
      <Label labelFor="import">Exported JSON</Label>
      <TextArea id="import" value={text} minimumRows={8} onChange={(event: unknown) => setText(valueOf(event))} />
      <HelperMessage>It replaces what is in the form; nothing is saved until you save the form.</HelperMessage>
      <Inline>
        <LoadingButton isLoading={asked.state === 'asking'} isDisabled={text.trim() === ''} onClick={() => void read()}>
          Import into the form
        </LoadingButton>
      </Inline>
      {asked.state === 'problem' ? <ProblemWithFaults problem={asked.problem} /> : null}
      {asked.state !== 'answered' || asked.value.filledIn.length === 0 ? null : (
        <SectionMessage appearance="information" title="From an older version of the app">
          <Text>{`The file does not say these, so the app's own stand in the form: ${asked.value.filledIn.join('; ')}.`}</Text>
        </SectionMessage>
      )}
      {asked.state !== 'answered' || asked.value.unknownFields.length === 0 ? null : (
        <SectionMessage appearance="warning" title="Fields that are not here">
          <Text>
            {`Choose others in the tab Fields before saving, or nothing is read for them: ${asked.value.unknownFields.join('; ')}.`}
          </Text>
        </SectionMessage>
      )}
      {asked.state !== 'answered' ? null : (
        <ChangesTable
          label="Imported into the form, not saved yet"
          changes={asked.value.changes}
          from="In force"
          to="Imported"
        />
      )}
    </Stack>
  );
};
