import { Stack, Inline, Button, Box, Label, Textfield, HelperMessage, xcss, Select } from '@forge/react';
import React, { useState } from 'react';
import type { FilterOptions, FilterOption } from '../../contract/health-view';
import { invokeProjectPage } from '../invoke';
import { inputValue } from '../parts/input-value';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import type { ChosenFilter } from './chosen-filter';

const messages = {
  reading: 'Reading what can be filtered by',
  labelPlaceholder: 'Its exact name',
  whyTyped: 'Labels are typed, because the app keeps no text of them.',
};

type Props = {
  readonly boardId: number | undefined;
  /** What is in force. */
  readonly filter: ChosenFilter;
  readonly choose: (filter: ChosenFilter) => void;
};

/** The way to another filter; what can be chosen is read when the form is opened. */
export const FilterForm = ({ boardId, filter, choose }: Props) => {
  const [draft, setDraft] = useState(filter);
  const { loaded, reload } = useLoaded(() => invokeProjectPage('filters', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(options) => <FilterFields options={options} draft={draft} change={setDraft} apply={() => choose(draft)} />}
    </Screen>
  );
};

/** The filter that is being chosen, not in force yet. */
type DraftProps = {
  readonly draft: ChosenFilter;
  readonly change: (draft: ChosenFilter) => void;
  readonly apply: () => void;
};

const FilterFields = ({ options, draft, change, apply }: DraftProps & { readonly options: FilterOptions }) => (
  <Stack space="space.100">
    <Inline space="space.150" rowSpace="space.100" alignBlock="end" shouldWrap>
      <FilterSelect
        name="Type"
        options={options.types}
        value={draft.type}
        choose={(type) => change({ ...draft, type })}
      />
      <FilterSelect
        name="Epic"
        options={options.epics}
        value={draft.epic}
        choose={(epic) => change({ ...draft, epic })}
      />
      <FilterSelect
        name="Component"
        options={options.components}
        value={draft.component}
        choose={(component) => change({ ...draft, component })}
      />
      <Box xcss={field}>
        <Label labelFor="filter-label">Label</Label>
        <Textfield
          id="filter-label"
          placeholder={messages.labelPlaceholder}
          value={draft.label ?? ''}
          onChange={(event: unknown) => change({ ...draft, label: inputValue(event) })}
        />
      </Box>
      <Button appearance="primary" onClick={apply}>
        Apply filters
      </Button>
    </Inline>
    <HelperMessage>{messages.whyTyped}</HelperMessage>
  </Stack>
);

const field = xcss({ width: '220px' });

/** One dimension; nothing where the backlog has nothing of it. */
const FilterSelect = (props: {
  readonly name: string;
  readonly options: readonly FilterOption[];
  readonly value: FilterOption | undefined;
  readonly choose: (option: FilterOption | undefined) => void;
}) => {
  const { name, options, value, choose } = props;
  const id = `filter-${name.toLowerCase()}`;
  if (options.length === 0) return null;
  return (
    <Box xcss={field}>
      <Label labelFor={id}>{name}</Label>
      <Select
        inputId={id}
        placeholder="All"
        isClearable
        options={options.map(selectOption)}
        value={value === undefined ? null : selectOption(value)}
        onChange={(option: SelectOption | null) =>
          choose(option === null ? undefined : { value: option.value, name: option.label })
        }
      />
    </Box>
  );
};

type SelectOption = { readonly value: string; readonly label: string };

const selectOption = ({ value, name }: FilterOption): SelectOption => ({ value, label: name });
