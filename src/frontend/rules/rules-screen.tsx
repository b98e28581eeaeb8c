import { Stack } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { RulesPageCalls } from './rules-calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { RulesEditor } from './rules-editor';

const messages = { reading: 'Reading the rules' };

/** A page on which rules are administered; each saved version starts a new form. */
export const RulesScreen = ({ calls, children }: { readonly calls: RulesPageCalls; readonly children?: ReactNode }) => {
  const { loaded, reload, replace } = useLoaded(calls.load);
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(view) => (
        <Stack space="space.400">
          <RulesEditor key={view.version} first={view} calls={calls} saved={replace} />
          {children}
        </Stack>
      )}
    </Screen>
  );
};
