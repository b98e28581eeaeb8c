import { Stack, Inline, Button } from '@forge/react';
import React, { useState } from 'react';
import type { RulesView, ImportedView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { ExportBox, ImportBox } from './versions/transfer-boxes';
import { VersionsBox } from './versions/versions-box';

const messages = {
  appRules: 'what the app comes with',
  nothingChanged: 'nothing changed here',
};

type Tool = 'versions' | 'export' | 'import';

const tools: readonly { readonly tool: Tool; readonly label: string }[] = [
  { tool: 'versions', label: 'Versions' },
  { tool: 'export', label: 'Export' },
  { tool: 'import', label: 'Import' },
];

/** Versions, export and import: one at a time, under the form. */
export const RulesTools = (props: {
  readonly calls: RulesPageCalls;
  readonly view: RulesView;
  readonly take: (imported: ImportedView) => void;
  readonly restored: (view: RulesView) => void;
}) => {
  const [opened, setOpened] = useState<Tool>();
  const { calls, view } = props;
  return (
    <Stack space="space.200">
      <Inline space="space.100">
        {tools.map(({ tool, label }) => (
          <Button key={tool} isSelected={opened === tool} onClick={() => setOpened(opened === tool ? undefined : tool)}>
            {label}
          </Button>
        ))}
      </Inline>
      {opened !== 'versions' ? null : (
        <VersionsBox
          calls={calls}
          current={view.version}
          beginning={view.project === undefined ? messages.appRules : messages.nothingChanged}
          restored={props.restored}
        />
      )}
      {opened === 'export' ? <ExportBox text={view.exported} /> : null}
      {opened === 'import' ? <ImportBox calls={calls} take={props.take} /> : null}
    </Stack>
  );
};
