import { Stack, Box, xcss } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { Problem } from '../../contract/answer';
import type { RulesView } from '../../contract/rules-view';
import type { ProjectName } from '../../domain/project/project';
import { useRequest } from '../parts/use-request';
import { settingIn } from './draft/draft-changes';
import { formPlaceOf } from './draft/form-place';
import { faultsOf, ProblemWithFaults } from './draft/problem-with-faults';
import { contentOf } from './draft/rules-draft';
import { useDraft } from './draft/use-draft';
import type { FormWays } from './draft/use-form-place';
import { useRefusal } from './draft/use-refusal';
import { PreviewLine } from './preview-line';
import { RefusedValues } from './refused-values';
import type { RulesPageCalls } from './rules-calls';
import { RulesForm } from './rules-form';
import { RulesTools } from './rules-tools';
import { SaveBar } from './save-bar';
import { methodIn } from './settings/priority-settings-form';
import { usePreview } from './use-preview';
import { VersionInForce } from './versions/version-in-force';

/** The rules as a form: saved by a button alone; what was typed stays when saving fails. */
export const RulesEditor = (props: {
  readonly first: RulesView;
  readonly calls: RulesPageCalls;
  readonly saved: (view: RulesView) => void;
  readonly ways: FormWays;
  /** The project in which a draft was tried last. */
  readonly tried: ProjectName | undefined;
  readonly tryIn: (project: ProjectName) => void;
  /** What stands below the form. */
  readonly children?: ReactNode;
}) => {
  const { calls, ways, tried } = props;
  const { view, draft, changes, fields, discard, take, startFrom } = useDraft(props.first);
  const saving = useRequest<RulesView>();
  const newest = useRequest<RulesView>();
  const preview = usePreview(calls);
  const method = methodIn({ draft });
  const placeOf = (path: string) => formPlaceOf(path, method);
  const refusal = useRefusal([saving.request, preview.request], { draft, placeOf, leadTo: ways.leadTo });
  const problem = saving.request.state === 'problem' ? saving.request.problem : undefined;
  const previewedKey = view.project?.key ?? tried?.key;
  const content = () => contentOf(draft, view);
  const save = async () => {
    refusal.sending(draft);
    const saved = await saving.send(() => calls.save(view.version, content()));
    if (saved !== undefined) props.saved(saved);
  };
  const loadNewest = async () => {
    const loaded = await newest.send(calls.load);
    if (loaded !== undefined) startFrom(loaded);
  };
  const problems = [
    ...(problem === undefined || isSettled(problem, view) ? [] : [problem]),
    ...(preview.request.state === 'problem' ? [preview.request.problem] : []),
    ...(newest.request.state === 'problem' ? [newest.request.problem] : []),
  ].filter((each) => faultsOf(each).length === 0);
  const isTall = problems.length > 0 || refusal.faults.length > 0;
  return (
    <Stack space="space.100">
      <VersionInForce view={view} />
      <SaveBar
        version={view.version}
        changes={changes}
        saving={saving.request.state === 'pending'}
        newerVersion={newerVersion(problem, view)}
        save={() => void save()}
        discard={() => {
          discard();
          saving.forget();
          refusal.forget();
        }}
        loadNewest={() => void loadNewest()}
        preview={
          <PreviewLine
            find={calls.projects}
            chosen={tried}
            choose={props.tryIn}
            isPending={preview.request.state === 'pending'}
            canPreview={previewedKey !== undefined}
            ask={() => {
              refusal.sending(draft);
              preview.ask(draft, content(), previewedKey ?? '');
            }}
            preview={preview.request.state === 'answered' ? preview.request.value : undefined}
            outdated={preview.of !== draft}
          />
        }
      >
        <RefusedValues faults={refusal.faults} placeOf={placeOf} nameOf={settingIn(view)} leadTo={ways.leadTo} />
        {problems.map((each, index) => (
          <ProblemWithFaults
            key={index}
            problem={each}
            retry={each === problem && isRetried(each) ? () => void save() : undefined}
          />
        ))}
      </SaveBar>
      <Box xcss={isTall ? formBelowTallBar : form}>
        <Stack space="space.300">
          <RulesForm
            checks={view.checks}
            fields={fields(refusal.faults, ways.position.focus)}
            calls={calls}
            ways={ways}
          />
          <RulesTools calls={calls} view={view} unsaved={changes.length} take={take} restored={props.saved} />
          {props.children}
        </Stack>
      </Box>
    </Stack>
  );
};

const isRetried = ({ code }: Problem): boolean => !code.startsWith('not-saved');

/** The version that somebody else saved meanwhile, until it is loaded. */
const newerVersion = (problem: Problem | undefined, view: RulesView): number | undefined =>
  problem?.code === 'not-saved-conflict' && problem.savedVersion > view.version ? problem.savedVersion : undefined;

/** A conflict is settled once the newer version is loaded. */
const isSettled = (problem: Problem, view: RulesView): boolean =>
  problem.code === 'not-saved-conflict' && newerVersion(problem, view) === undefined;

/*
 * UI Kit has nothing that stays in sight, so the form scrolls by itself, below the bar: as high as
 * the window without Jira's own head and the bar.
 */
const scrolling = { width: '100%', minHeight: '320px', overflowY: 'auto' } as const;

const form = xcss({ ...scrolling, maxHeight: 'calc(100vh - 310px)' });

const formBelowTallBar = xcss({ ...scrolling, maxHeight: 'calc(100vh - 420px)' });
