import { Text, User } from '@forge/react';
import React from 'react';

const messages = { closed: 'a person whose account is closed' };

/** A person by name, which Jira gives to the viewer; without an id the account is closed (J15). */
export const Person = ({ accountId }: { readonly accountId?: string | undefined }) =>
  accountId === undefined ? <Text color="color.text.subtle">{messages.closed}</Text> : <User accountId={accountId} />;
