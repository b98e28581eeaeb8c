import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import { siteAddress } from '../drawer/site-address';

/** A page that is not there, or not for this person: Jira does not tell the two apart. */
export function NotFoundPage({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <Heading size="xlarge" as="h1">
        Nothing to see here
      </Heading>
      <p>{sentence}</p>
      <p>
        <AkLink href={siteAddress('/')}>All projects</AkLink>
      </p>
    </>
  );
}
