import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import type { IssueLink, IssueView } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { allOf } from '../of-all';
import { IssueList } from './issue-list';
import { StatusLozenge } from './status-lozenge';

/** The children of an issue and what it is linked with, where there is any. */
export function LinkedIssues({ issue: { children, childCount, links } }: { readonly issue: IssueView }) {
  return (
    <>
      {children.length > 0 && (
        <section className="further" aria-label="Child issues">
          <Heading size="small" as="h2">
            Child issues
          </Heading>
          <p className="quiet">{allOf(children.length, childCount)}</p>
          <IssueList label="Child issues" rows={children} />
        </section>
      )}
      {links.length > 0 && (
        <section className="further" aria-label="Linked issues">
          <Heading size="small" as="h2">
            Linked issues
          </Heading>
          {[...new Set(links.map(({ how }) => how))].map((how) => (
            <Links key={how} how={how} links={links.filter((link) => link.how === how)} />
          ))}
        </section>
      )}
    </>
  );
}

function Links({ how, links }: { readonly how: string; readonly links: readonly IssueLink[] }) {
  return (
    <>
      <p className="quiet">{how}</p>
      <ul className="issue-list" aria-label={how}>
        {links.map(({ key, summary, status }) => (
          <li key={key}>
            <span className="key">
              <AkLink href={siteAddress(`/browse/${key}`)}>{key}</AkLink>
            </span>
            <span className="summary">{summary}</span>
            <span className="row-end">{status !== undefined && <StatusLozenge status={status} />}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
