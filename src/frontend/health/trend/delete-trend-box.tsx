import { Stack, Heading, Text, Inline, Button, LoadingButton } from '@forge/react';
import React, { useState } from 'react';
import { invokeProjectSettings } from '../../invoke';
import { QuestionModal } from '../../parts/question-modal';
import { ProblemBox } from '../../parts/problem-box';
import { type RequestState, useRequest } from '../../parts/use-request';

const messages = {
  about:
    "Of each day the app keeps the score and the figures of this project's health, with the rules that judged them: numbers only, no text of any item.",
  deleted: 'The trend is deleted. It begins anew today.',
  title: 'Delete the health trend?',
  warning:
    "The figures of every past day are deleted, for all boards of this project and for everybody. They cannot be brought back. Today's figures stay.",
};

/** What is remembered of the project's health over time, and the way to be rid of it. */
export const DeleteTrendBox = () => {
  const [opened, setOpened] = useState(false);
  const { request, send } = useRequest<{ readonly deleted: true }>();
  const deleteTrend = async () => {
    if ((await send(() => invokeProjectSettings('deleteTrend'))) !== undefined) setOpened(false);
  };
  return (
    <Stack space="space.100">
      <Heading size="small">Health trend</Heading>
      <Text>{messages.about}</Text>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Button appearance="danger" onClick={() => setOpened(true)}>
          Delete the trend
        </Button>
        {request.state === 'answered' ? <Text>{messages.deleted}</Text> : null}
      </Inline>
      {opened ? (
        <ConfirmModal request={request} cancel={() => setOpened(false)} confirm={() => void deleteTrend()} />
      ) : null}
    </Stack>
  );
};

const ConfirmModal = (props: {
  readonly request: RequestState<unknown>;
  readonly cancel: () => void;
  readonly confirm: () => void;
}) => {
  const { request, cancel, confirm } = props;
  return (
    <QuestionModal
      title={messages.title}
      keep="Keep it"
      cancel={cancel}
      confirm={
        <LoadingButton appearance="danger" isLoading={request.state === 'pending'} onClick={confirm}>
          Delete every past day
        </LoadingButton>
      }
    >
      <Text>{messages.warning}</Text>
      {request.state === 'problem' ? <ProblemBox problem={request.problem} /> : null}
    </QuestionModal>
  );
};
