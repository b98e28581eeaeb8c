import { Stack, Heading, Text } from '@forge/react';
import React from 'react';
import type { FieldView } from '../../../contract/rules-view';
import { prioritisingUses } from '../../../domain/fields/field-use';
import type { PriorityMethod } from '../../../domain/priority/priority-settings';
import type { RulesPageCalls } from '../rules-calls';
import { Screen } from '../../parts/screen';
import { useLoaded } from '../../parts/use-loaded';
import type { Fields } from '../draft/draft-fields';
import { isReadByMethod } from '../draft/form-place';
import { FieldPicker } from './field-picker';
import { PlacesOrder } from './places-order';
import { methodIn } from './priority-settings-form';

const messages = {
  reading: 'Looking for the fields',
  priority: 'WSJF, RICE and ICE read fields: choose one of them under Priority.',
  why: ({ found, why }: FieldView) => (found === undefined ? why : `${found.name} (${found.id}). ${why}`),
};

/** Which fields of the site hold what Jira has no field of its own for, each with its reason. */
export const FieldSettings = ({ fields, calls }: { readonly fields: Fields; readonly calls: RulesPageCalls }) => {
  const { loaded, reload } = useLoaded(calls.fields);
  return (
    <Stack space="space.300">
      <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
        {(views) => (
          <Stack space="space.300">
            <FieldList views={views.filter((view) => !isForPriority(view))} fields={fields} />
            <PlacesOrder fields={fields} />
            <Heading size="small">For priority</Heading>
            <Text color="color.text.subtle">{messages.priority}</Text>
            <FieldList views={views.filter((view) => isReadBy(methodIn(fields), view))} fields={fields} />
          </Stack>
        )}
      </Screen>
    </Stack>
  );
};

const FieldList = ({ views, fields }: { readonly views: readonly FieldView[]; readonly fields: Fields }) => (
  <Stack space="space.300">
    {views.map((view) =>
      view.choice === undefined ? (
        <Stack key={view.what} space="space.050">
          <Heading size="xsmall">{view.what}</Heading>
          <Text>{messages.why(view)}</Text>
        </Stack>
      ) : (
        <FieldPicker key={view.what} view={view} choice={view.choice} fields={fields} />
      ),
    )}
  </Stack>
);

const isForPriority = ({ choice }: FieldView): boolean => prioritisingUses.some((use) => use === choice?.use);

/** MoSCoW always, and what the chosen formula is made of. */
const isReadBy = (method: PriorityMethod, { choice }: FieldView): boolean =>
  choice !== undefined && (choice.use === 'moscow' || isReadByMethod(method, choice.use));
