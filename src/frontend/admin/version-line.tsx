import { Inline, Text, User, useProductContext } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../contract/rules-view';
import { moment } from '../parts/words';

/** Which version is in force, who saved it and when. */
export const VersionLine = ({ view }: { readonly view: RulesView }) => {
  const context = useProductContext();
  if (view.saved === undefined)
    return (
      <Text color="color.text.subtle">
        The rules that the app comes with are in force. What you save here applies to every project at once.
      </Text>
    );
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <Text color="color.text.subtle">
        {`Version ${view.version}, saved ${moment(view.saved.at, context?.timezone, context?.locale)} by`}
      </Text>
      <User accountId={view.saved.by} />
    </Inline>
  );
};
