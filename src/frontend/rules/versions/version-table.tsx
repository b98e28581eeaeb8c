import { Text, Inline, Button, DynamicTable } from '@forge/react';
import React from 'react';
import type { VersionsView } from '../../../contract/rules-view';
import { inSentence } from '../../../domain/wording/in-sentence';
import { Person } from '../../parts/person';
import { useViewer } from '../../parts/use-viewer';

const messages = {
  label: 'Versions of the rules',
  compare: (version: string, current: number) => `Compare ${version} with ${current}`,
  restore: (version: string) => `Restore ${version}`,
  inForce: 'in force',
};

type Props = {
  readonly versions: VersionsView['versions'];
  readonly current: number;
  /** What version 0 is, in words; nobody has saved it. */
  readonly beginning: string;
  readonly compare: (version: number) => void;
  readonly restore: (version: number) => void;
};

/** A page of versions, each with what can be done with it, and what everything began with. */
export const VersionTable = (props: Props) => {
  const { moment } = useViewer();
  const rows = props.versions.map(({ version, at, by }) => ({
    version,
    name: String(version),
    saved: <Text>{moment(at)}</Text>,
    by: <Person accountId={by} />,
  }));
  const first = { version: 0, name: props.beginning, saved: <Text>–</Text>, by: <Text>–</Text> };
  return (
    <DynamicTable
      label={messages.label}
      head={{
        cells: [
          { key: 'version', content: 'Version', width: 16 },
          { key: 'at', content: 'Saved', width: 24 },
          { key: 'by', content: 'By', width: 24 },
          { key: 'ways', content: 'What to do', width: 36 },
        ],
      }}
      rows={[...rows, first].map(({ version, name, saved, by }) => ({
        key: String(version),
        cells: [
          { key: 'version', content: <Text>{name}</Text> },
          { key: 'at', content: saved },
          { key: 'by', content: by },
          { key: 'ways', content: <VersionActions {...props} version={version} name={inSentence(name)} /> },
        ],
      }))}
    />
  );
};

const VersionActions = (props: Props & { readonly version: number; readonly name: string }) => {
  const { version, name, current, compare, restore } = props;
  return version === current ? (
    <Text color="color.text.subtle">{messages.inForce}</Text>
  ) : (
    <Inline space="space.050" rowSpace="space.050" shouldWrap>
      <Button spacing="compact" onClick={() => compare(version)}>
        {messages.compare(name, current)}
      </Button>
      <Button spacing="compact" onClick={() => restore(version)}>
        {messages.restore(name)}
      </Button>
    </Inline>
  );
};
