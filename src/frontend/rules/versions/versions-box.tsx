import { Text, Stack, Heading, Inline, Button } from '@forge/react';
import React, { useState, useEffect } from 'react';
import type { RulesView, VersionsView, VersionView } from '../../../contract/rules-view';
import type { RulesPageCalls } from '../rules-calls';
import { useRequest } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import { type VersionPair, VersionComparison } from './version-comparison';
import { RestoreQuestion } from './restore-question';
import { VersionTable } from './version-table';

const messages = { reading: 'Reading the versions …' };

/**
 * The versions with author and time, down to what everything began with; any two can be compared,
 * and each restored as a new one, after a question.
 */
export const VersionsBox = (props: {
  readonly calls: RulesPageCalls;
  readonly current: number;
  /** What version 0 is, in words. */
  readonly beginning: string;
  readonly unsaved: number;
  readonly restored: (view: RulesView) => void;
}) => {
  const { calls, current } = props;
  const [pair, setPair] = useState<VersionPair>({ version: current, against: Math.max(0, current - 1) });
  const [from, setFrom] = useState<number>();
  const list = useRequest<VersionsView>();
  const comparison = useRequest<VersionView>();
  const [asked, setAsked] = useState<number>();
  const { send } = list;
  useEffect(() => {
    void send(() => calls.versions(from));
  }, [send, calls, from, current]);
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
      <VersionTable
        versions={versions}
        current={current}
        compare={(version) => compare({ version, against: current })}
        beginning={props.beginning}
        restore={setAsked}
      />
      {asked === undefined ? null : (
        <RestoreQuestion
          key={asked}
          calls={calls}
          version={asked}
          current={current}
          beginning={props.beginning}
          unsaved={props.unsaved}
          restored={props.restored}
          cancel={() => setAsked(undefined)}
        />
      )}
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
