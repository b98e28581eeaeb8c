import { Button, SectionMessage, Text } from '@forge/react';
import React from 'react';
import type { ImportedView } from '../../../contract/rules-view';
import { quantity } from '../../../domain/wording/number';
import { QuestionModal } from '../../parts/question-modal';
import { ChangesTable } from './changes-table';

const messages = {
  title: 'Put the imported rules into the form?',
  about: 'They take the place of all that stands there. Nothing is saved until you save the form.',
  unsaved: (count: number) =>
    `Your ${quantity(count, 'change')} that ${count === 1 ? 'is' : 'are'} not saved are lost.`,
  filledInTitle: 'From an older version of the app',
  filledIn: (values: readonly string[]) =>
    `The file does not say these, so the app's own stand in the form: ${values.join('; ')}.`,
  unknownFieldsTitle: 'Fields that are not here',
  unknownFields: (fields: readonly string[]) =>
    `Choose others in the tab Fields before saving, or nothing is read for them: ${fields.join('; ')}.`,
  changes: 'What saving them would change',
  keep: 'Leave the form as it is',
  take: 'Put into the form',
};

/** Asks before imported rules take the place of the form, and says what they would change. */
export const ImportQuestion = (props: {
  readonly imported: ImportedView;
  readonly unsaved: number;
  readonly take: () => void;
  readonly cancel: () => void;
}) => {
  const { imported, unsaved, take, cancel } = props;
  const { filledIn, unknownFields, changes } = imported;
  return (
    <QuestionModal
      title={messages.title}
      keep={messages.keep}
      cancel={cancel}
      confirm={
        <Button appearance="primary" onClick={take}>
          {messages.take}
        </Button>
      }
    >
      <Text>{messages.about}</Text>
      {unsaved === 0 ? null : <Text color="color.text.warning">{messages.unsaved(unsaved)}</Text>}
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
      <ChangesTable label={messages.changes} changes={changes} from="In force" to="Imported" />
    </QuestionModal>
  );
};
