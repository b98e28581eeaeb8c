import { Stack, Inline, LoadingButton, Button, Text } from '@forge/react';
import React from 'react';
import type { Problem } from '../../contract/answer';
import type { RulesView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { useRequest } from '../parts/use-request';
import { faultsOf, ProblemWithFaults } from './draft/problem-with-faults';
import { contentOf } from './draft/rules-draft';
import { useDraft } from './draft/use-draft';
import { PreviewBox } from './preview-box';
import { RulesForm } from './rules-form';
import { RulesTools } from './rules-tools';
import { VersionInForce } from './versions/version-in-force';

const messages = {
  saveAs: (version: number) => `Save as version ${version}`,
  loadNewer: (version: number) => `Load version ${version}, keep my changes`,
  notSaved: 'Not saved yet',
  noChanges: 'No changes',
};

/** The rules as a form: saved by a button alone; what was typed stays when saving fails. */
export const RulesEditor = (props: {
  readonly first: RulesView;
  readonly calls: RulesPageCalls;
  readonly saved: (view: RulesView) => void;
}) => {
  const { calls } = props;
  const { view, draft, changed, fields, discard, take, startFrom } = useDraft(props.first);
  const saving = useRequest<RulesView>();
  const newest = useRequest<RulesView>();
  const problem = saving.request.state === 'problem' ? saving.request.problem : undefined;
  const content = () => contentOf(draft, view);
  const save = async () => {
    const saved = await saving.send(() => calls.save(view.version, content()));
    if (saved !== undefined) props.saved(saved);
  };
  const loadNewest = async () => {
    const loaded = await newest.send(calls.load);
    if (loaded !== undefined) startFrom(loaded);
  };
  return (
    <Stack space="space.300">
      <VersionInForce view={view} />
      <RulesForm checks={view.checks} fields={fields(faultsOf(problem))} calls={calls} />
      {problem === undefined || isSettled(problem, view) ? null : (
        <ProblemWithFaults
          problem={problem}
          retry={problem.code.startsWith('not-saved') ? undefined : () => void save()}
        />
      )}
      {newest.request.state === 'problem' ? <ProblemWithFaults problem={newest.request.problem} /> : null}
      <SaveLine
        version={view.version}
        changed={changed}
        saving={saving.request.state === 'pending'}
        newerVersion={newerVersion(problem, view)}
        save={() => void save()}
        discard={() => {
          discard();
          saving.forget();
        }}
        loadNewest={() => void loadNewest()}
      />
      <PreviewBox calls={calls} draft={draft} content={content} projectKey={view.project?.key} />
      <RulesTools calls={calls} view={view} take={take} restored={props.saved} />
    </Stack>
  );
};

/** The version that somebody else saved meanwhile, until it is loaded. */
const newerVersion = (problem: Problem | undefined, view: RulesView): number | undefined =>
  problem?.code === 'not-saved-conflict' && problem.savedVersion > view.version ? problem.savedVersion : undefined;

/** A conflict is settled once the newer version is loaded. */
const isSettled = (problem: Problem, view: RulesView): boolean =>
  problem.code === 'not-saved-conflict' && newerVersion(problem, view) === undefined;

const SaveLine = (props: {
  readonly version: number;
  readonly changed: boolean;
  readonly saving: boolean;
  readonly newerVersion: number | undefined;
  readonly save: () => void;
  readonly discard: () => void;
  readonly loadNewest: () => void;
}) => {
  const { version, changed, saving, newerVersion: newer, save, discard, loadNewest } = props;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <LoadingButton appearance="primary" isLoading={saving} isDisabled={!changed} onClick={save}>
        {messages.saveAs(version + 1)}
      </LoadingButton>
      <Button appearance="subtle" isDisabled={!changed || saving} onClick={discard}>
        Discard changes
      </Button>
      {newer === undefined ? null : <Button onClick={loadNewest}>{messages.loadNewer(newer)}</Button>}
      <Text color="color.text.subtle">{changed ? messages.notSaved : messages.noChanges}</Text>
    </Inline>
  );
};
