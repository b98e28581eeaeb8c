import { Stack, Heading, Inline, Label, Textfield, LoadingButton } from '@forge/react';
import React, { useState } from 'react';
import type { PreviewView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { inputValue } from '../parts/input-value';
import { useRequest } from '../parts/use-request';
import { ProblemWithFaults } from './draft/problem-with-faults';
import type { Draft } from './draft/rules-draft';
import { PreviewResult } from './preview-result';

const messages = { title: 'Preview before saving' };

/** What saving the draft would change among the items of a project, on request. */
export const PreviewBox = (props: {
  readonly calls: RulesPageCalls;
  readonly draft: Draft;
  readonly content: () => unknown;
  /** The project, where the page stands in one; else a field asks for it. */
  readonly projectKey: string | undefined;
}) => {
  const { calls, draft, content } = props;
  const [typed, setTyped] = useState('');
  const [previewedDraft, setPreviewedDraft] = useState<Draft>();
  const { request, send } = useRequest<PreviewView>();
  const projectKey = props.projectKey ?? typed.trim();
  const preview = () => {
    setPreviewedDraft(draft);
    void send(() => calls.preview(content(), projectKey));
  };
  return (
    <Stack space="space.150">
      <Heading size="small">{messages.title}</Heading>
      <Inline space="space.100" alignBlock="end" shouldWrap>
        {props.projectKey === undefined ? <ProjectField typed={typed} setTyped={setTyped} /> : null}
        <LoadingButton isLoading={request.state === 'pending'} isDisabled={projectKey === ''} onClick={preview}>
          Preview
        </LoadingButton>
      </Inline>
      {request.state === 'problem' ? <ProblemWithFaults problem={request.problem} /> : null}
      {request.state !== 'answered' ? null : (
        <PreviewResult preview={request.value} outdated={previewedDraft !== draft} />
      )}
    </Stack>
  );
};

const ProjectField = (props: { readonly typed: string; readonly setTyped: (typed: string) => void }) => (
  <Stack>
    <Label labelFor="preview-project">Project key</Label>
    <Textfield
      id="preview-project"
      width="small"
      placeholder="MOB"
      value={props.typed}
      onChange={(event: unknown) => props.setTyped(inputValue(event))}
    />
  </Stack>
);
