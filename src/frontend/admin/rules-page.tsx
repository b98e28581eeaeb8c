import React from 'react';
import type { RulesCalls } from '../calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { RulesEditor } from './rules-editor';

/** A page on which rules are administered, those of the site or of a project. Each saved version starts a new form. */
export const RulesPage = ({ calls }: { readonly calls: RulesCalls }) => {
  const { loaded, reload, replace } = useLoaded(calls.load);
  return (
    <Screen loaded={loaded} waitingFor="Reading the rules" retry={() => reload()}>
      {(view) => <RulesEditor key={view.version} first={view} calls={calls} saved={replace} />}
    </Screen>
  );
};
