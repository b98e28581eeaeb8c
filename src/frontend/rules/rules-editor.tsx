import { Stack, Inline, LoadingButton, Button, Text } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { useAnswer } from '../parts/use-asked';
import { faultsOf, ProblemWithFaults } from './draft/faults';
import { contentOf } from './draft/rules-draft';
import { useDraft } from './draft/use-draft';
import { PreviewBox } from './preview-box';
import { RulesForm } from './rules-form';
import { RulesTools } from './rules-tools';
import { VersionLine } from './versions/version-line';

/**
 * The rules as a form: nothing is saved until the button is pressed, and nothing typed is lost when
 * saving fails.
 */
export const RulesEditor = (props: {
  readonly first: RulesView;
  readonly calls: RulesPageCalls;
  readonly saved: (view: RulesView) => void;
}) => {
  const { calls } = props;
  const { view, draft, changed, fields, discard, take, startFrom } = useDraft(props.first);
  const saving = useAnswer<RulesView>();
  const newest = useAnswer<RulesView>();
  const problem = saving.asked.state === 'problem' ? saving.asked.problem : undefined;
  const content = () => contentOf(draft, view);

  const save = async () => {
    const saved = await saving.ask(() => calls.save(view.version, content()));
    if (saved !== undefined) props.saved(saved);
  };
  const loadNewest = async () => {
    const loaded = await newest.ask(calls.load);
    if (loaded !== undefined) startFrom(loaded);
  };
  const conflict = problem?.code === 'not-saved-conflict' && problem.savedVersion > view.version ? problem : undefined;

  return (
    <Stack space="space.300">
      <VersionLine view={view} />
      <RulesForm checks={view.checks} fields={fields(faultsOf(problem))} calls={calls} />
      {problem === undefined || (problem.code === 'not-saved-conflict' && conflict === undefined) ? null : (
        <ProblemWithFaults
          problem={problem}
          {...(problem.code.startsWith('not-saved') ? {} : { retry: () => void save() })}
        />
      )}
      {newest.asked.state === 'problem' ? <ProblemWithFaults problem={newest.asked.problem} /> : null}
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <LoadingButton
          appearance="primary"
          isLoading={saving.asked.state === 'asking'}
          isDisabled={!changed}
          onClick={() => void save()}
        >
          {`Save as version ${view.version + 1}`}
        </LoadingButton>
        <Button
          appearance="subtle"
          isDisabled={!changed || saving.asked.state === 'asking'}
          onClick={() => {
            discard();
            saving.forget();
          }}
        >
          Discard changes
        </Button>
        {conflict === undefined ? null : (
          <Button onClick={() => void loadNewest()}>{`Load version ${conflict.savedVersion}, keep my changes`}</Button>
        )}
        <Text color="color.text.subtle">{changed ? 'Not saved yet' : 'No changes'}</Text>
      </Inline>
      <PreviewBox calls={calls} draft={draft} content={content} projectKey={view.project?.key} />
      <RulesTools calls={calls} view={view} take={take} restored={props.saved} />
    </Stack>
  );
};
