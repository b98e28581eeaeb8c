import { Stack, Text, Inline, SectionMessage } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import { Person } from '../../parts/person';
import { useViewer } from '../../parts/use-viewer';

type Project = NonNullable<RulesView['project']>;

const messages = {
  siteVersion: (version: number, time: string) => `Version ${version}, saved ${time} by`,
  projectVersion: (version: number, project: string, time: string) =>
    `Version ${version} of ${project}, saved ${time} by`,
  appRules: 'The rules that the app comes with are in force. What you save here applies to every project at once.',
  siteRules: (rules: string, project: string) =>
    `The rules ${rules} are in force in ${project}. What you change here applies to this project only; the rest follows the site.`,
  ofApp: 'that the app comes with',
  ofSite: (version: number) => `of the site, version ${version},`,
  leftOutTitle: 'Some values of this project no longer fit',
  leftOut: (values: readonly string[]) =>
    `The rules of the site have changed, and theirs are in force for: ${values.join('; ')}. Set them again if this project needs others.`,
};

/** Which version is in force, who saved it and when, and what of it no longer fits the site. */
export const VersionInForce = ({ view }: { readonly view: RulesView }) => {
  const { moment } = useViewer();
  const { project, saved } = view;
  return (
    <Stack space="space.100">
      {saved === undefined ? (
        <Text color="color.text.subtle">{nothingSavedSentence(project)}</Text>
      ) : (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <Text color="color.text.subtle">{savedLine(view, moment(saved.at))}</Text>
          <Person accountId={saved.by} />
        </Inline>
      )}
      {project === undefined || project.leftOut.length === 0 ? null : (
        <SectionMessage appearance="warning" title={messages.leftOutTitle}>
          <Text>{messages.leftOut(project.leftOut)}</Text>
        </SectionMessage>
      )}
    </Stack>
  );
};

const nothingSavedSentence = (project: Project | undefined): string => {
  if (project === undefined) return messages.appRules;
  const rules = project.siteVersion === 0 ? messages.ofApp : messages.ofSite(project.siteVersion);
  return messages.siteRules(rules, project.key);
};

/** The name of who saved it follows. */
const savedLine = ({ version, project }: RulesView, time: string): string =>
  project === undefined ? messages.siteVersion(version, time) : messages.projectVersion(version, project.key, time);
