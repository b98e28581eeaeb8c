import { Stack, Inline, Button, Text, Box, Label, Textfield, HelperMessage, xcss, Select } from '@forge/react';
import React, { useState } from 'react';
import type { FilterOptions, FilterOption } from '../../contract/health-view';
import { invokeProjectPage } from '../invoke';
import { valueOf } from '../parts/input-value';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { type ChosenFilter, noFilter, isSet, filterWords } from './chosen-filter';

type Props = {
  readonly boardId: number | undefined;
  readonly filter: ChosenFilter;
  readonly choose: (filter: ChosenFilter) => void;
};

/** What the figures are filtered by, in a sentence, and the way to another filter. */
export const FilterBar = ({ boardId, filter, choose }: Props) => {
  const [opened, setOpened] = useState(false);
  const [draft, setDraft] = useState(filter);
  const clear = () => {
    setDraft(noFilter);
    choose(noFilter);
  };
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Button iconBefore="filter" onClick={() => setOpened(!opened)}>
          {opened ? 'Hide filters' : 'Filter'}
        </Button>
        {isSet(filter) ? (
          <>
            <Text weight="medium">{`Filtered by ${filterWords(filter)}`}</Text>
            <Button appearance="subtle" onClick={clear}>
              Clear filters
            </Button>
          </>
        ) : null}
      </Inline>
      {isSet(filter) ? (
        <Text size="small" color="color.text.subtle">
          Figures with fewer than five items behind them are counted from the items that you may see.
        </Text>
      ) : null}
      {opened ? <Choices boardId={boardId} draft={draft} change={setDraft} apply={() => choose(draft)} /> : null}
    </Stack>
  );
};

/** What can be chosen is read when somebody wants to. */
const Choices = ({ boardId, ...drafting }: Drafting & Pick<Props, 'boardId'>) => {
  const { loaded, reload } = useLoaded(() => invokeProjectPage('filters', { boardId }));
  return (
    <Screen loaded={loaded} waitingFor="Reading what can be filtered by" retry={() => reload()}>
      {(options) => <Fields options={options} {...drafting} />}
    </Screen>
  );
};

/** What is being chosen, not in force yet. */
type Drafting = {
  readonly draft: ChosenFilter;
  readonly change: (draft: ChosenFilter) => void;
  readonly apply: () => void;
};

const Fields = ({ options, draft, change, apply }: Drafting & { readonly options: FilterOptions }) => {
  const take = (name: 'type' | 'epic' | 'component', option: FilterOption | undefined) =>
    change({ ...draft, [name]: option });
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.100" alignBlock="end" shouldWrap>
        <Choice name="Type" options={options.types} value={draft.type} choose={(one) => take('type', one)} />
        <Choice name="Epic" options={options.epics} value={draft.epic} choose={(one) => take('epic', one)} />
        <Choice
          name="Component"
          options={options.components}
          value={draft.component}
          choose={(one) => take('component', one)}
        />
        <Box xcss={field}>
          <Label labelFor="filter-label">Label</Label>
          <Textfield
            id="filter-label"
            placeholder="Its exact name"
            value={draft.label ?? ''}
            onChange={(event: unknown) => change({ ...draft, label: valueOf(event) })}
          />
        </Box>
        <Button appearance="primary" onClick={apply}>
          Apply filters
        </Button>
      </Inline>
      <HelperMessage>Labels are typed, because the app keeps no text of them.</HelperMessage>
    </Stack>
  );
};

const field = xcss({ width: '220px' });

/** One dimension; nothing where the backlog has nothing of it. */
const Choice = (props: {
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
        options={options.map(({ value: key, name: label }) => ({ value: key, label }))}
        value={value === undefined ? null : { value: value.value, label: value.name }}
        onChange={(picked: { value: string; label: string } | null) =>
          choose(picked === null ? undefined : { value: picked.value, name: picked.label })
        }
      />
    </Box>
  );
};
