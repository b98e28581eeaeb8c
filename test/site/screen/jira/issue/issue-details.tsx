import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import type { ReactNode } from 'react';
import React from 'react';
import type { IssueView } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { TypeIcon } from './type-icon';

/** The fields beside an issue, in Jira's order. */
export function IssueDetails({ issue }: { readonly issue: IssueView }) {
  const { parent, estimate } = issue;
  return (
    <section className="details" aria-label="Details">
      <Heading size="small" as="h2">
        Details
      </Heading>
      <dl>
        <Detail name="Type">
          <TypeIcon type={issue.type} /> {issue.type}
        </Detail>
        <Detail name="Assignee">{issue.assignee ?? 'Unassigned'}</Detail>
        <Detail name="Reporter">{issue.reporter ?? none}</Detail>
        <Detail name="Labels">{listed(issue.labels)}</Detail>
        <Detail name="Parent">
          {parent === undefined ? (
            none
          ) : (
            <>
              <AkLink href={siteAddress(`/browse/${parent.key}`)}>{parent.key}</AkLink> {parent.summary}
            </>
          )}
        </Detail>
        <Detail name="Due date">{issue.dueDate === undefined ? none : dayInWords(issue.dueDate)}</Detail>
        {issue.sprint !== undefined && <Detail name="Sprint">{issue.sprint ?? none}</Detail>}
        {estimate !== undefined && <Detail name={estimate.name}>{estimate.value ?? none}</Detail>}
        <Detail name="Fix versions">{listed(issue.fixVersions)}</Detail>
        <Detail name="Components">{listed(issue.components)}</Detail>
        <Detail name="Priority">{issue.priority ?? none}</Detail>
      </dl>
    </section>
  );
}

const none = 'None';

function listed(names: readonly string[]): string {
  return names.length === 0 ? none : names.join(', ');
}

function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
