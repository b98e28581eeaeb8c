import { Inline, LoadingButton, Button, SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Fault, Problem } from '../../contract/answer';
import type { RulesView } from '../../contract/rules-view';
import { saveRules } from '../calls';
import { ProblemBox } from '../parts/screen';
import { TabBody } from '../parts/tab-body';
import { fromDraft, toDraft, type Draft } from './draft';
import { GeneralSettings } from './general-settings';
import { kindWords, kinds } from './kinds';
import { RuleSetEditor } from './rule-set-editor';
import { VersionLine } from './version-line';

type Saving =
  | { readonly state: 'editing' }
  | { readonly state: 'saving' }
  | { readonly state: 'problem'; readonly problem: Problem };

/** The rules as a form: nothing is saved until the button is pressed, and nothing typed is lost when saving fails. */
export const RulesEditor = (props: {
  readonly view: RulesView;
  readonly saved: (view: RulesView) => void;
  readonly reload: () => void;
}) => {
  const { view } = props;
  const [original] = useState(() => toDraft(view.rules));
  const [draft, setDraft] = useState(original);
  const [saving, setSaving] = useState<Saving>({ state: 'editing' });
  const faults: readonly Fault[] =
    saving.state === 'problem' && saving.problem.code === 'not-saved-invalid' ? saving.problem.faults : [];
  const changed = !sameDraft(draft, original);

  const save = async () => {
    setSaving({ state: 'saving' });
    const answer = await saveRules(view.version, fromDraft(draft, view.rules)).catch((failure: unknown) => {
      console.error('save', failure instanceof Error ? failure.message : typeof failure);
      return { ok: false, problem: { code: 'unexpected' } } as const;
    });
    if (answer.ok) props.saved(answer.value);
    else setSaving({ state: 'problem', problem: answer.problem });
  };

  const fields = {
    draft,
    faults,
    setText: (path: string, text: string) =>
      setDraft((before) => ({ ...before, texts: { ...before.texts, [path]: text } })),
    setFlag: (path: string, flag: boolean) =>
      setDraft((before) => ({ ...before, flags: { ...before.flags, [path]: flag } })),
  };

  return (
    <Stack space="space.300">
      <VersionLine view={view} />
      <Tabs id="rules">
        <TabList>
          {kinds.map((kind) => (
            <Tab key={kind}>{kindWords[kind]}</Tab>
          ))}
          <Tab>General</Tab>
        </TabList>
        {kinds.map((kind) => (
          <TabPanel key={kind}>
            <TabBody>
              <RuleSetEditor kind={kind} checks={view.checks} fields={fields} />
            </TabBody>
          </TabPanel>
        ))}
        <TabPanel>
          <TabBody>
            <GeneralSettings fields={fields} />
          </TabBody>
        </TabPanel>
      </Tabs>
      {saving.state !== 'problem' ? null : (
        <ProblemBox
          problem={saving.problem}
          {...(saving.problem.code.startsWith('not-saved') ? {} : { retry: () => void save() })}
        />
      )}
      {faults.length === 0 ? null : <Faults faults={faults} />}
      <Inline space="space.100" alignBlock="center">
        <LoadingButton
          appearance="primary"
          isLoading={saving.state === 'saving'}
          isDisabled={!changed}
          onClick={() => void save()}
        >
          {`Save as version ${view.version + 1}`}
        </LoadingButton>
        <Button
          appearance="subtle"
          isDisabled={!changed || saving.state === 'saving'}
          onClick={() => {
            setDraft(original);
            setSaving({ state: 'editing' });
          }}
        >
          Discard changes
        </Button>
        {saving.state === 'problem' && saving.problem.code === 'not-saved-conflict' ? (
          <Button onClick={props.reload}>{`Load version ${saving.problem.savedVersion}`}</Button>
        ) : null}
        <Text color="color.text.subtle">{changed ? 'Not saved yet' : 'No changes'}</Text>
      </Inline>
    </Stack>
  );
};

const Faults = ({ faults }: { readonly faults: readonly Fault[] }) => (
  <SectionMessage appearance="warning" title="To correct">
    <Stack space="space.050">
      {faults.map(({ path, message }) => (
        <Text key={`${path} ${message}`}>{message}</Text>
      ))}
    </Stack>
  </SectionMessage>
);

const sameDraft = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);
