import { Heading, Stack, Text, useProductContext } from '@forge/react';
import React from 'react';
import { CopyBox } from '../parts/text-to-copy';

const messages = {
  title: 'The panel on every issue',
  how: 'The right column of every issue shows the verdict by itself. The whole panel is added to an issue by its button there, or pinned for all issues of a project by a Jira administrator: in the menu of the panel, or for many projects at once by a request to Jira.',
  request: (moduleId: string) =>
    [
      'POST /rest/api/3/forge/panel/action/bulk/async',
      JSON.stringify({ moduleId, projectList: [{ projectIdOrKey: 'KEY', action: 'PIN' }] }, undefined, 2),
    ].join('\n'),
};

/** How the issue panel is pinned for projects. That is Jira's to do: the app asks for nothing. */
export const PanelPinning = () => {
  const pageId = useProductContext()?.localId;
  return (
    <Stack space="space.050">
      <Heading as="h3" size="small">
        {messages.title}
      </Heading>
      <Text size="small" color="color.text.subtle">
        {messages.how}
      </Text>
      <CopyBox
        show="Show the request"
        hide="Hide the request"
        label="The request, with the keys of the projects in place of KEY"
        text={() => messages.request(panelId(pageId))}
        into="a client of Jira’s REST API"
      />
    </Stack>
  );
};

/** Modules of an app differ in the last part of their ids, which is the key of the manifest. */
const panelId = (pageId: string | undefined): string =>
  (pageId ?? unknownModule).replace(/static\/[\w-]+.*$/, 'static/issue-panel');

const unknownModule = 'ari:cloud:ecosystem::extension/{app-id}/{environment-id}/static/admin-page';
