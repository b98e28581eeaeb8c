import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React, { type ReactNode } from 'react';
import type { IssueView, PageModule, Viewer } from '../../server/page-types';
import { Description } from '../adf/description';
import type { AppScreen } from '../bridge/screen-store';
import { siteAddress } from '../drawer/site-address';
import { IssueDetails } from './issue-details';
import { ModuleFrame } from './module-frame';

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
  return (
    <>
      <p className="crumbs">
        <AkLink href={siteAddress(`/projects/${issue.project.key}`)}>{issue.project.name}</AkLink> / {issue.key}
      </p>
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
        </div>
        <div className="beside">
          <IssueDetails issue={issue} viewer={viewer} />
          {children}
        </div>
      </div>
    </>
  );
}
