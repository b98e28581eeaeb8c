import { Stack, Inline, Button, Label, Select } from '@forge/react';
import React from 'react';
import type { VersionView } from '../../../contract/rules-view';
import type { RequestState } from '../../parts/use-request';
import { ProblemWithFaults } from '../draft/problem-with-faults';
import { ChangesTable } from './changes-table';

const messages = {
  beginning: (beginning: string) => `0: ${beginning}`,
  restoring: (version: number) => `What restoring version ${version} would change`,
  between: (from: number, to: number) => `What changes from version ${from} to version ${to}`,
  version: (version: number) => `Version ${version}`,
};

/** Two versions to compare: what changes on the way from `against` to `version`. */
export type VersionPair = { readonly version: number; readonly against: number };

/** Any two versions compared, from 0, with which everything begins, to the newest. */
export const VersionComparison = (props: {
  readonly current: number;
  /** What version 0 is, in words. */
  readonly beginning: string;
  readonly pair: VersionPair;
  readonly choose: (pair: VersionPair) => void;
  readonly compare: () => void;
  readonly comparison: RequestState<VersionView>;
}) => {
  const { current, beginning, pair, choose, comparison } = props;
  const options = Array.from({ length: current + 1 }, (_, index) => versionOption(current - index, beginning));
  return (
    <Stack space="space.150">
      <Inline space="space.100" alignBlock="end" shouldWrap>
        <VersionSelect
          id="compared-version"
          label="Compare version"
          options={options}
          chosen={pair.version}
          choose={(version) => choose({ ...pair, version })}
        />
        <VersionSelect
          id="compared-against"
          label="with version"
          options={options}
          chosen={pair.against}
          choose={(against) => choose({ ...pair, against })}
        />
        <Button onClick={props.compare}>Compare</Button>
      </Inline>
      {comparison.state === 'problem' ? <ProblemWithFaults problem={comparison.problem} /> : null}
      {comparison.state !== 'answered' ? null : <ComparedChanges view={comparison.value} current={current} />}
    </Stack>
  );
};

type VersionOption = { readonly value: number; readonly label: string };

const versionOption = (version: number, beginning: string): VersionOption => ({
  value: version,
  label: version === 0 ? messages.beginning(beginning) : String(version),
});

const VersionSelect = (props: {
  readonly id: string;
  readonly label: string;
  readonly options: VersionOption[];
  readonly chosen: number;
  readonly choose: (version: number) => void;
}) => (
  <Stack>
    <Label labelFor={props.id}>{props.label}</Label>
    <Select
      inputId={props.id}
      options={props.options}
      value={props.options.find(({ value }) => value === props.chosen)}
      onChange={(option: { value: number }) => props.choose(option.value)}
    />
  </Stack>
);

const ComparedChanges = ({ view, current }: { readonly view: VersionView; readonly current: number }) => {
  const { version, against, changes } = view;
  const isRestoring = against === current && version !== current;
  return (
    <ChangesTable
      label={isRestoring ? messages.restoring(version) : messages.between(against, version)}
      changes={changes}
      from={messages.version(against)}
      to={messages.version(version)}
    />
  );
};
