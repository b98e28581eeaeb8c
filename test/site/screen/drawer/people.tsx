import Avatar from '@atlaskit/avatar';
import React, { createContext, useContext } from 'react';
import * as v from '@badrap/valita';
import { component, containerOnly } from './component';
import { flag } from './props';

/** Display names by account id, as this page knows them. */
export const PeopleNames = createContext<ReadonlyMap<string, string>>(new Map());

export const user = component({ accountId: v.string(), hideDisplayName: flag }, ({ props }) => <Person {...props} />);

export const userGroup = component({}, ({ children }) => <span className="user-group">{children}</span>, containerOnly);

function Person({
  accountId,
  hideDisplayName = false,
}: {
  readonly accountId: string;
  readonly hideDisplayName?: boolean;
}) {
  const name = useContext(PeopleNames).get(accountId) ?? 'Unknown user';
  return (
    <span className="user">
      <Avatar size="small" name={hideDisplayName ? name : ''} />
      {!hideDisplayName && <span>{name}</span>}
    </span>
  );
}
