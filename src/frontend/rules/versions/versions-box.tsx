import { Text, Stack, Heading, Inline, Button } from '@forge/react';
import React, { useState, useEffect } from 'react';
import type { RulesView, VersionsView, VersionView } from '../../../contract/rules-view';
import type { RulesPageCalls } from '../rules-calls';
import { useRequest } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import { type VersionPair, VersionComparison } from './version-comparison';
import { VersionTable } from './version-table';

const messages = { reading: 'Reading the versions …' };

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
  const list = useRequest<VersionsView>();
  const comparison = useRequest<VersionView>();
  const restoring = useRequest<RulesView>();
  const { send } = list;
  useEffect(() => {
    void send(() => calls.versions(from));
  }, [send, calls, from, current]);
  const restore = async (version: number) => {
    const view = await restoring.send(() => calls.restore(current, version));
    if (view !== undefined) props.restored(view);
  };
  const compare = (chosen: VersionPair) => {
    setPair(chosen);
    void comparison.send(() => calls.version(chosen.version, chosen.against));
  };
  if (list.request.state === 'problem') return <ProblemWithFaults problem={list.request.problem} />;
  if (list.request.state !== 'answered') return <Text color="color.text.subtle">{messages.reading}</Text>;
  const { versions, older } = list.request.value;
  return (
    <Stack space="space.150">
      <Heading size="small">Versions</Heading>
      {restoring.request.state === 'problem' ? <ProblemWithFaults problem={restoring.request.problem} /> : null}
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
        <VersionComparison
          current={current}
          beginning={props.beginning}
          pair={pair}
          choose={setPair}
          compare={() => compare(pair)}
          comparison={comparison.request}
        />
      )}
    </Stack>
  );
};
