import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import type { ReactNode } from 'react';
import React from 'react';
import type { IssueView, Viewer } from '../../server/page-types';
import { siteAddress } from '../drawer/site-address';
import { StatusLozenge } from './status-lozenge';

type DetailsProps = { readonly issue: IssueView; readonly viewer: Viewer };

/** The fields beside an issue; times in the viewer's zone. */
export function IssueDetails({ issue, viewer }: DetailsProps) {
  return (
    <section className="details" aria-label="Details">
      <Heading size="small" as="h2">
        Details
      </Heading>
      <dl>
        <Detail name="Type">{issue.type}</Detail>
        <Detail name="Status">
          <StatusLozenge status={issue.status} />
        </Detail>
        <Detail name="Priority">{issue.priority ?? 'None'}</Detail>
        <Detail name="Assignee">{issue.assignee ?? 'Unassigned'}</Detail>
        <Detail name="Reporter">{issue.reporter ?? 'None'}</Detail>
        <Detail name="Labels">{issue.labels.length === 0 ? 'None' : issue.labels.join(', ')}</Detail>
        {issue.parent !== undefined && (
          <Detail name="Parent">
            <AkLink href={siteAddress(`/browse/${issue.parent.key}`)}>{issue.parent.key}</AkLink> {issue.parent.summary}
          </Detail>
        )}
        <Detail name="Due date">{issue.dueDate ?? 'None'}</Detail>
        <Detail name="Created">{inWords(issue.created, viewer)}</Detail>
        <Detail name="Updated">{inWords(issue.updated, viewer)}</Detail>
      </dl>
    </section>
  );
}

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inWords(instant: string | undefined, { timeZone }: Viewer): string {
  if (instant === undefined || Number.isNaN(Date.parse(instant))) return 'Unknown';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}
