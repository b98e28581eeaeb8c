import { Stack } from '@forge/react';
import React, { type ReactNode } from 'react';
import type { RulesPageCalls } from './rules-calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { RulesEditor } from './rules-editor';

/**
 * A page on which rules are administered, those of the site or of a project, with what else belongs
 * there. Each saved version starts a new form.
 */
export const RulesScreen = ({ calls, children }: { readonly calls: RulesPageCalls; readonly children?: ReactNode }) => {
  const { loaded, reload, replace } = useLoaded(calls.load);
  return (
    <Screen loaded={loaded} waitingFor="Reading the rules" retry={() => reload()}>
      {(view) => (
        <Stack space="space.400">
          <RulesEditor key={view.version} first={view} calls={calls} saved={replace} />
          {children}
        </Stack>
      )}
    </Screen>
  );
};
