import { LoadingButton, Text } from '@forge/react';
import React, { useEffect } from 'react';
import type { RulesView, VersionView } from '../../../contract/rules-view';
import { inSentence } from '../../../domain/wording/in-sentence';
import { quantity } from '../../../domain/wording/number';
import { QuestionModal } from '../../parts/question-modal';
import { useRequest } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import type { RulesPageCalls } from '../rules-calls';
import { ChangesTable } from './changes-table';

const messages = {
  title: (version: number) => `Restore version ${version}?`,
  titleOfBeginning: (beginning: string) => `Restore the rules ${inSentence(beginning)}?`,
  about: (next: number) => `It is saved as version ${next}. Every version stays.`,
  unsaved: (count: number) =>
    `${quantity(count, 'change')} in the form that ${count === 1 ? 'is' : 'are'} not saved ${count === 1 ? 'is' : 'are'} discarded.`,
  changes: 'What would change',
  reading: 'Comparing …',
  keep: (current: number) => `Keep version ${current}`,
  restore: (next: number) => `Restore as version ${next}`,
  version: (version: number) => `Version ${version}`,
};

/** Asks before a version is restored, and says what that changes of the one in force. */
export const RestoreQuestion = (props: {
  readonly calls: RulesPageCalls;
  readonly version: number;
  readonly current: number;
  /** What version 0 is, in words. */
  readonly beginning: string;
  readonly unsaved: number;
  readonly restored: (view: RulesView) => void;
  readonly cancel: () => void;
}) => {
  const { calls, version, current, beginning, unsaved } = props;
  const comparison = useRequest<VersionView>();
  const restoring = useRequest<RulesView>();
  const { send } = comparison;
  useEffect(() => {
    void send(() => calls.version(version, current));
  }, [send, calls, version, current]);
  const restore = async () => {
    const view = await restoring.send(() => calls.restore(current, version));
    if (view !== undefined) props.restored(view);
  };
  return (
    <QuestionModal
      title={version === 0 ? messages.titleOfBeginning(beginning) : messages.title(version)}
      keep={messages.keep(current)}
      cancel={props.cancel}
      confirm={
        <LoadingButton
          appearance="primary"
          isLoading={restoring.request.state === 'pending'}
          isDisabled={comparison.request.state !== 'answered'}
          onClick={() => void restore()}
        >
          {messages.restore(current + 1)}
        </LoadingButton>
      }
    >
      <Text>{messages.about(current + 1)}</Text>
      {unsaved === 0 ? null : <Text color="color.text.warning">{messages.unsaved(unsaved)}</Text>}
      {comparison.request.state === 'pending' ? <Text color="color.text.subtle">{messages.reading}</Text> : null}
      {[comparison.request, restoring.request].map((request, index) =>
        request.state === 'problem' ? <ProblemWithFaults key={index} problem={request.problem} /> : null,
      )}
      {comparison.request.state !== 'answered' ? null : (
        <ChangesTable
          label={messages.changes}
          changes={comparison.request.value.changes}
          from={messages.version(current)}
          to={version === 0 ? beginning : messages.version(version)}
        />
      )}
    </QuestionModal>
  );
};
