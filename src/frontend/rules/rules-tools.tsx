import { Stack, Inline, Button } from '@forge/react';
import React, { useState } from 'react';
import type { RulesView, ImportedView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { ExportBox, ImportBox } from './versions/transfer-boxes';
import { VersionsBox } from './versions/versions-box';

/** What version 0 is, with which everything begins. */
const messages = {
  ofSite: 'As the app came',
  ofProject: 'As the site has it',
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
  /** How many changes of the draft are not saved. */
  readonly unsaved: number;
  readonly take: (imported: ImportedView) => void;
  readonly restored: (view: RulesView) => void;
}) => {
  const [opened, setOpened] = useState<Tool>();
  const { calls, view, unsaved } = props;
  return (
    <Stack space="space.200">
      <Inline space="space.100" shouldWrap>
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
          beginning={view.project === undefined ? messages.ofSite : messages.ofProject}
          unsaved={unsaved}
          restored={props.restored}
        />
      )}
      {opened === 'export' ? <ExportBox text={view.exported} /> : null}
      {opened === 'import' ? <ImportBox calls={calls} unsaved={unsaved} take={props.take} /> : null}
    </Stack>
  );
};
