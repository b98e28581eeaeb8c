import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { RulesCalls } from '../calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import type { FieldView } from '../../contract/rules-view';
import { prioritisingUses } from '../../domain/estimates/field-choice';
import { FieldChoice } from './field-choice';
import type { Fields } from './fields';
import { PlacesOrder } from './places-order';

/**
 * Which fields of the site hold what Jira has no field of its own for: Jira gives them other ids on every site. What is found by itself stands with
 * its reason; another one may be chosen.
 */
export const FieldSettings = ({ fields, calls }: { readonly fields: Fields; readonly calls: RulesCalls }) => {
  const { loaded, reload } = useLoaded(calls.fields);
  return (
    <Stack space="space.300">
      <Screen loaded={loaded} waitingFor="Looking for the fields" retry={() => reload()}>
        {(views) => (
          <Stack space="space.300">
            <FieldList views={views.filter((view) => !isForPriority(view))} fields={fields} />
            <Heading size="small">For priority</Heading>
            <Text color="color.text.subtle">
              What priority is scored by decides which of these count; the estimate divides where no size is mapped.
            </Text>
            <FieldList views={views.filter(isForPriority)} fields={fields} />
          </Stack>
        )}
      </Screen>
      <PlacesOrder fields={fields} />
    </Stack>
  );
};

const FieldList = ({ views, fields }: { readonly views: readonly FieldView[]; readonly fields: Fields }) => (
  <Stack space="space.300">
    {views.map((view) =>
      view.choice === undefined ? (
        <Stack key={view.what} space="space.050">
          <Heading size="xsmall">{view.what}</Heading>
          <Text>{view.found === undefined ? view.why : `${view.found.name} (${view.found.id}). ${view.why}`}</Text>
        </Stack>
      ) : (
        <FieldChoice key={view.what} view={view} choice={view.choice} fields={fields} />
      ),
    )}
  </Stack>
);

const isForPriority = ({ choice }: FieldView): boolean => prioritisingUses.some((use) => use === choice?.use);
