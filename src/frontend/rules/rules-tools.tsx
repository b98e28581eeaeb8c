import { Stack, Inline, Button } from '@forge/react';
import React, { useState } from 'react';
import type { RulesView, ImportedView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { ExportBox, ImportBox } from './versions/transfer-boxes';
import { VersionsBox } from './versions/versions-box';

type Tool = 'history' | 'export' | 'import';

const tools: readonly (readonly [Tool, string])[] = [
  ['history', 'History'],
  ['export', 'Export'],
  ['import', 'Import'],
];

/** History, export and import: one at a time, under the form. */
export const RulesTools = (props: {
  readonly calls: RulesPageCalls;
  readonly view: RulesView;
  readonly take: (imported: ImportedView) => void;
  readonly restored: (view: RulesView) => void;
}) => {
  const [open, setOpen] = useState<Tool>();
  const { calls, view } = props;
  return (
    <Stack space="space.200">
      <Inline space="space.100">
        {tools.map(([tool, word]) => (
          <Button key={tool} isSelected={open === tool} onClick={() => setOpen(open === tool ? undefined : tool)}>
            {word}
          </Button>
        ))}
      </Inline>
      {open !== 'history' ? null : (
        <VersionsBox
          calls={calls}
          current={view.version}
          beginning={view.project === undefined ? 'what the app comes with' : 'nothing changed here'}
          restored={props.restored}
        />
      )}
      {open === 'export' ? <ExportBox text={view.exported} /> : null}
      {open === 'import' ? <ImportBox calls={calls} take={props.take} /> : null}
    </Stack>
  );
};
