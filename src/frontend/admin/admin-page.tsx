import React from 'react';
import { loadRules } from '../calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { RulesEditor } from './rules-editor';

/** The administration of the readiness rules. */
export const AdminPage = () => {
  const { loaded, reload, replace } = useLoaded(loadRules);
  return (
    <Screen loaded={loaded} waitingFor="Reading the rules" retry={() => reload()}>
      {(view) => <RulesEditor key={view.version} view={view} saved={replace} reload={() => reload()} />}
    </Screen>
  );
};
