import React, { type ReactNode, useState } from 'react';
import type { ProjectName } from '../../domain/project/project';
import type { RulesPageCalls } from './rules-calls';
import { Screen } from '../parts/screen';
import { useLoaded } from '../parts/use-loaded';
import { useFormPlace } from './draft/use-form-place';
import { RulesEditor } from './rules-editor';

const messages = { reading: 'Reading the rules' };

/**
 * A page on which rules are administered. Each saved version starts a new form, in the same place
 * and with the same project for previews.
 */
export const RulesScreen = ({ calls, children }: { readonly calls: RulesPageCalls; readonly children?: ReactNode }) => {
  const { loaded, reload, replace } = useLoaded(calls.load);
  const ways = useFormPlace();
  const [tried, setTried] = useState<ProjectName>();
  return (
    <Screen loaded={loaded} waitingFor={messages.reading} retry={() => reload()}>
      {(view) => (
        <RulesEditor
          key={view.version}
          first={view}
          calls={calls}
          saved={replace}
          ways={ways}
          tried={tried}
          tryIn={setTried}
        >
          {children}
        </RulesEditor>
      )}
    </Screen>
  );
};
