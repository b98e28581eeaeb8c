import { Button, Inline, List, ListItem, LoadingButton, Stack, Text } from '@forge/react';
import React, { useEffect, useState } from 'react';
import type { SplitQuestion } from '../../../contract/split-view';
import { quantity } from '../../../domain/wording/number';
import { ProblemBox } from '../../parts/problem-box';
import { QuestionModal } from '../../parts/question-modal';
import { PartLine } from './part-line';
import { type CreatingParts, useCreateParts } from './use-create-parts';

const messages = {
  create: (issues: number) => `Create ${quantity(issues, 'issue')}`,
  title: (issues: number) => `Create ${quantity(issues, 'issue')}?`,
  what: ({ typeName, projectKey, parentKey }: SplitQuestion) =>
    `Of type ${typeName}, in ${projectKey}, ${parentKey === undefined ? 'without a parent' : `with the parent ${parentKey}`}, reported by you:`,
  figures: 'They are items like any other and count in every figure. This issue stays as it is.',
};

/** Creates the parts as issues after a question; nothing for who may not create issues. */
export const PartsToCreate = () => {
  const creating = useCreateParts();
  const { ask, request, problem } = creating;
  const [asks, setAsks] = useState(false);
  useEffect(ask, [ask]);
  if (request.state === 'problem')
    return isNotAllowed(request.problem) ? null : <ProblemBox problem={request.problem} retry={ask} />;
  if (request.state !== 'answered') return null;
  const { left } = creating;
  return (
    <Stack space="space.100">
      <Parts creating={creating} question={request.value} />
      {problem === undefined ? null : <ProblemBox problem={problem} />}
      {left.length === 0 ? null : (
        <Inline>
          <LoadingButton spacing="compact" isLoading={creating.busy} onClick={() => setAsks(true)}>
            {`${messages.create(left.length)} …`}
          </LoadingButton>
        </Inline>
      )}
      {asks ? (
        <Question
          question={request.value}
          titles={left}
          cancel={() => setAsks(false)}
          create={() => {
            setAsks(false);
            creating.create(left);
          }}
        />
      ) : null}
    </Stack>
  );
};

const isNotAllowed = (problem: { readonly code: string; readonly because?: string }): boolean =>
  problem.because === 'may-not-create';

/** What became of the parts that were created, now or before. */
const Parts = ({ creating, question }: { readonly creating: CreatingParts; readonly question: SplitQuestion }) => {
  const known = question.parts.flatMap(({ title }) => creating.outcomeOf(title) ?? []);
  return (
    <>
      {known.map((outcome) => (
        <PartLine key={outcome.title} outcome={outcome} />
      ))}
      {known.some(({ outcome }) => outcome === 'unsure') ? (
        <Inline>
          <Button spacing="compact" onClick={creating.ask}>
            Look again
          </Button>
        </Inline>
      ) : null}
    </>
  );
};

const Question = (props: {
  readonly question: SplitQuestion;
  readonly titles: readonly string[];
  readonly cancel: () => void;
  readonly create: () => void;
}) => {
  const { question, titles, cancel, create } = props;
  return (
    <QuestionModal
      title={messages.title(titles.length)}
      keep="Cancel"
      cancel={cancel}
      confirm={
        <Button appearance="primary" onClick={create}>
          {messages.create(titles.length)}
        </Button>
      }
    >
      <Text>{messages.what(question)}</Text>
      <List type="unordered">
        {titles.map((title) => (
          <ListItem key={title}>{title}</ListItem>
        ))}
      </List>
      <Text>{messages.figures}</Text>
    </QuestionModal>
  );
};
