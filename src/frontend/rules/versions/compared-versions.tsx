import { Stack, Inline, Button, Label, Select } from '@forge/react';
import React from 'react';
import type { VersionView } from '../../../contract/rules-view';
import type { Asking } from '../../parts/use-asked';
import { ProblemWithFaults } from '../draft/faults';
import { ChangesTable } from './changes-table';

/** Two versions to compare: what changes on the way from `against` to `version`. */
export type VersionPair = { readonly version: number; readonly against: number };

/** Any two versions side by side, from 0, with which everything begins, to the newest. */
export const ComparedVersions = (props: {
  readonly current: number;
  /** What version 0 is, in words. */
  readonly beginning: string;
  readonly pair: VersionPair;
  readonly choose: (pair: VersionPair) => void;
  readonly compare: () => void;
  readonly compared: Asking<VersionView>;
}) => {
  const { current, beginning, pair, choose, compared } = props;
  const options = Array.from({ length: current + 1 }, (_, index) => optionOf(current - index, beginning));
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
      {compared.state === 'problem' ? <ProblemWithFaults problem={compared.problem} /> : null}
      {compared.state !== 'answered' ? null : <Comparison view={compared.value} current={current} />}
    </Stack>
  );
};

type VersionOption = { readonly value: number; readonly label: string };

const optionOf = (version: number, beginning: string): VersionOption => ({
  value: version,
  label: version === 0 ? `0: ${beginning}` : String(version),
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

const Comparison = ({ view, current }: { readonly view: VersionView; readonly current: number }) => (
  <ChangesTable
    label={
      view.against === current && view.version !== current
        ? `What restoring version ${view.version} would change`
        : `What changes from version ${view.against} to version ${view.version}`
    }
    changes={view.changes}
    from={`Version ${view.against}`}
    to={`Version ${view.version}`}
  />
);
