import { Text, Inline, Button, DynamicTable } from '@forge/react';
import React from 'react';
import type { VersionsView } from '../../../contract/rules-view';
import { Person } from '../../parts/person';
import { useViewer } from '../../parts/use-viewer';

const messages = {
  label: 'Versions of the rules',
  empty: 'Nobody has saved a version yet.',
  compare: (version: number, current: number) => `Compare ${version} with ${current}`,
  restore: (version: number) => `Restore ${version}`,
};

type Props = {
  readonly versions: VersionsView['versions'];
  readonly current: number;
  readonly compare: (version: number) => void;
  readonly restore: (version: number) => void;
};

/** A page of versions, each with what can be done with it. */
export const VersionTable = (props: Props) => {
  const { moment } = useViewer();
  return (
    <DynamicTable
      label={messages.label}
      emptyView={<Text>{messages.empty}</Text>}
      head={{
        cells: [
          { key: 'version', content: 'Version' },
          { key: 'at', content: 'Saved' },
          { key: 'by', content: 'By' },
          { key: 'ways', content: 'What to do' },
        ],
      }}
      rows={props.versions.map(({ version, at, by }) => ({
        key: String(version),
        cells: [
          { key: 'version', content: <Text>{version}</Text> },
          { key: 'at', content: <Text>{moment(at)}</Text> },
          { key: 'by', content: <Person accountId={by} /> },
          { key: 'ways', content: <VersionActions {...props} version={version} /> },
        ],
      }))}
    />
  );
};

const VersionActions = ({ version, current, compare, restore }: Props & { readonly version: number }) =>
  version === current ? (
    <Text color="color.text.subtle">in force</Text>
  ) : (
    <Inline space="space.050">
      <Button spacing="compact" onClick={() => compare(version)}>
        {messages.compare(version, current)}
      </Button>
      <Button spacing="compact" onClick={() => restore(version)}>
        {messages.restore(version)}
      </Button>
    </Inline>
  );
