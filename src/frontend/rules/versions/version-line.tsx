import { useProductContext, Stack, Text, Inline, User, SectionMessage } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../../contract/rules-view';
import { moment } from '../../parts/dates';

/**
 * Which version is in force, who saved it and when, and for a project the layers that it stands on.
 */
export const VersionLine = ({ view }: { readonly view: RulesView }) => {
  const context = useProductContext();
  const { project, saved } = view;
  return (
    <Stack space="space.100">
      {saved === undefined ? (
        <Text color="color.text.subtle">{nothingSaved(view)}</Text>
      ) : (
        <Inline space="space.050" alignBlock="center" shouldWrap>
          <Text color="color.text.subtle">
            {`Version ${view.version}${project === undefined ? '' : ` of ${project.key}`}, saved ${moment(saved.at, context?.timezone, context?.locale)} by`}
          </Text>
          <User accountId={saved.by} />
        </Inline>
      )}
      {project === undefined || project.leftOut.length === 0 ? null : (
        <SectionMessage appearance="warning" title="Some values of this project no longer fit">
          <Text>
            {`The rules of the site have changed, and theirs are in force for: ${project.leftOut.join('; ')}. Set them again if this project needs others.`}
          </Text>
        </SectionMessage>
      )}
    </Stack>
  );
};

const nothingSaved = ({ project }: RulesView): string => {
  if (project === undefined)
    return 'The rules that the app comes with are in force. What you save here applies to every project at once.';
  const site = project.siteVersion === 0 ? 'that the app comes with' : `of the site, version ${project.siteVersion},`;
  return `The rules ${site} are in force in ${project.key}. What you change here applies to this project only; the rest follows the site.`;
};
