import { Text, Stack, Heading, Inline, Button, useProductContext, DynamicTable, User } from '@forge/react';
import React, { useState, useEffect } from 'react';
import type { RulesView, VersionsView, VersionView } from '../../../contract/rules-view';
import type { RulesPageCalls } from '../rules-calls';
import { moment } from '../../parts/dates';
import { useAnswer } from '../../parts/use-asked';
import { ProblemWithFaults } from '../draft/faults';
import { type VersionPair, ComparedVersions } from './compared-versions';

/** The versions with author and time; any two can be compared, and each restored as a new one. */
export const VersionsBox = (props: {
  readonly calls: RulesPageCalls;
  readonly current: number;
  /** What version 0 is, in words. */
  readonly beginning: string;
  readonly restored: (view: RulesView) => void;
}) => {
  const { calls, current } = props;
  const [pair, setPair] = useState<VersionPair>({ version: current, against: Math.max(0, current - 1) });
  const [from, setFrom] = useState<number>();
  const listed = useAnswer<VersionsView>();
  const compared = useAnswer<VersionView>();
  const restored = useAnswer<RulesView>();
  const { ask } = listed;
  useEffect(() => {
    void ask(() => calls.versions(from));
  }, [ask, calls, from, current]);
  const restore = async (version: number) => {
    const view = await restored.ask(() => calls.restore(current, version));
    if (view !== undefined) props.restored(view);
  };
  const compare = (chosen: VersionPair) => {
    setPair(chosen);
    void compared.ask(() => calls.version(chosen.version, chosen.against));
  };
  if (listed.asked.state === 'problem') return <ProblemWithFaults problem={listed.asked.problem} />;
  if (listed.asked.state !== 'answered') return <Text color="color.text.subtle">Reading the versions …</Text>;
  const { versions, older } = listed.asked.value;
  return (
    <Stack space="space.150">
      <Heading size="small">Versions</Heading>
      {restored.asked.state === 'problem' ? <ProblemWithFaults problem={restored.asked.problem} /> : null}
      <VersionTable
        versions={versions}
        current={current}
        compare={(version) => compare({ version, against: current })}
        restore={(version) => void restore(version)}
      />
      <Inline space="space.100">
        {from === undefined ? null : (
          <Button appearance="subtle" onClick={() => setFrom(undefined)}>
            Newest versions
          </Button>
        )}
        {older === undefined ? null : (
          <Button appearance="subtle" onClick={() => setFrom(older)}>
            Older versions
          </Button>
        )}
      </Inline>
      {current === 0 ? null : (
        <ComparedVersions
          current={current}
          beginning={props.beginning}
          pair={pair}
          choose={setPair}
          compare={() => compare(pair)}
          compared={compared.asked}
        />
      )}
    </Stack>
  );
};

const VersionTable = (props: {
  readonly versions: VersionsView['versions'];
  readonly current: number;
  readonly compare: (version: number) => void;
  readonly restore: (version: number) => void;
}) => {
  const context = useProductContext();
  return (
    <DynamicTable
      label="Versions of the rules"
      emptyView={<Text>Nobody has saved a version yet.</Text>}
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
          { key: 'at', content: <Text>{moment(at, context?.timezone, context?.locale)}</Text> },
          { key: 'by', content: <User accountId={by} /> },
          {
            key: 'ways',
            content:
              version === props.current ? (
                <Text color="color.text.subtle">in force</Text>
              ) : (
                <Inline space="space.050">
                  <Button spacing="compact" onClick={() => props.compare(version)}>
                    {`Compare ${version} with ${props.current}`}
                  </Button>
                  <Button spacing="compact" onClick={() => props.restore(version)}>
                    {`Restore ${version}`}
                  </Button>
                </Inline>
              ),
          },
        ],
      }))}
    />
  );
};
