import Heading from '@atlaskit/heading';
import React, { type ReactNode } from 'react';
import type { IssueView, PageModule, Viewer } from '../../../server/page-types';
import { Description } from '../../adf/description';
import type { AppScreen } from '../../bridge/screen-store';
import { Crumbs, projectsCrumb } from '../frame/crumbs';
import { ModuleFrame } from '../module-frame';
import { IssueDetails } from './issue-details';
import { LinkedIssues } from './linked-issues';
import { StatusLozenge } from './status-lozenge';

type IssuePageProps = {
  readonly issue: IssueView;
  readonly viewer: Viewer;
  readonly module: PageModule | undefined;
  readonly app: AppScreen;
  /** What stands beneath the details. */
  readonly children: ReactNode;
};

/** An issue: its summary, its description, our panel below it, and its details beside them. */
export function IssuePage({ issue, viewer, module, app, children }: IssuePageProps) {
  const { project, key } = issue;
  return (
    <>
      <Crumbs
        steps={[
          projectsCrumb,
          { words: project.name, href: `/projects/${project.key}` },
          { words: key, href: `/browse/${key}` },
        ]}
      />
      <Heading size="xlarge" as="h1">
        {issue.summary}
      </Heading>
      <div className="issue">
        <div>
          <section aria-label="Description">
            <Heading size="small" as="h2">
              Description
            </Heading>
            <Description value={issue.description} />
          </section>
          {module !== undefined && (
            <section className="panel-frame" aria-label={module.title}>
              <Heading size="small" as="h2">
                {module.title}
              </Heading>
              <ModuleFrame module={module} app={app} />
            </section>
          )}
          <LinkedIssues issue={issue} />
        </div>
        <div className="beside">
          <div>
            <StatusLozenge status={issue.status} />
          </div>
          <IssueDetails issue={issue} />
          {children}
          <p className="quiet dates">
            <span>Created {inWords(issue.created, viewer)}</span> <span>Updated {inWords(issue.updated, viewer)}</span>
          </p>
        </div>
      </div>
    </>
  );
}

function inWords(instant: string | undefined, { timeZone }: Viewer): string {
  if (instant === undefined || Number.isNaN(Date.parse(instant))) return 'unknown';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
}
