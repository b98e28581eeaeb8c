import { ErrorMessage, Select } from '@forge/react';
import React, { useEffect, useState } from 'react';
import type { Answer } from '../../contract/answer';
import { problemSentence } from '../../contract/problem-messages';
import type { ProjectChoices } from '../../contract/rules-view';
import type { ProjectName } from '../../domain/project/project';
import { useLatest } from '../parts/use-latest';
import { useRequest } from '../parts/use-request';

const messages = {
  placeholder: 'Choose a project',
  option: ({ name, key }: ProjectName) => `${name} (${key})`,
};

/** So long nothing more is typed before Jira is asked. */
const pauseMs = 300;

/**
 * A project by name. The first ones are read when the field is entered; where there are more, what
 * is typed is searched for.
 */
export const ProjectSelect = (props: {
  readonly id: string;
  readonly chosen: ProjectName | undefined;
  readonly choose: (project: ProjectName) => void;
  readonly find: (text: string) => Promise<Answer<ProjectChoices>>;
}) => {
  const { id, chosen, choose, find } = props;
  const { request, send } = useRequest<ProjectChoices>();
  const [known, setKnown] = useState<ProjectChoices>();
  const [typed, setTyped] = useState('');
  const read = (text: string) =>
    void send(() => find(text)).then((choices) => {
      if (choices !== undefined) setKnown((before) => joined(before, choices, text === ''));
    });
  const latest = useLatest(read);
  const isSearched = typed.trim() !== '' && known?.more === true;
  useEffect(() => {
    if (!isSearched) return undefined;
    const timer = setTimeout(() => latest.current(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, isSearched, latest]);
  const projects = known?.projects ?? (chosen === undefined ? [] : [chosen]);
  return (
    <>
      <Select
        inputId={id}
        spacing="compact"
        placeholder={messages.placeholder}
        isLoading={request.state === 'pending'}
        options={projects.map(toOption)}
        value={chosen === undefined ? null : toOption(chosen)}
        onFocus={() => {
          if (known === undefined && request.state !== 'pending') read('');
        }}
        onInputChange={(text: string) => setTyped(text)}
        onChange={({ value }: { readonly value: string }) => {
          const project = projects.find(({ key }) => key === value);
          if (project !== undefined) choose(project);
        }}
      />
      {request.state === 'problem' ? <ErrorMessage>{problemSentence(request.problem)}</ErrorMessage> : null}
    </>
  );
};

const toOption = (project: ProjectName) => ({ value: project.key, label: messages.option(project) });

/** What was found before stays; `more` says of the first ones whether there are others. */
const joined = (before: ProjectChoices | undefined, found: ProjectChoices, isFirst: boolean): ProjectChoices => {
  const seen = new Set(found.projects.map(({ key }) => key));
  const others = (before?.projects ?? []).filter(({ key }) => !seen.has(key));
  return { projects: [...others, ...found.projects], more: isFirst ? found.more : (before?.more ?? found.more) };
};
