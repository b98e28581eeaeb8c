import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import React from 'react';
import type { BacklogRow, PageModule, ProjectName } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { siteAddress } from '../drawer/site-address';
import { BacklogList } from './backlog-list';
import { ModuleFrame } from './module-frame';

type ProjectPageProps = {
  readonly project: ProjectName;
  readonly backlog: readonly BacklogRow[];
  readonly module: PageModule | undefined;
  readonly app: AppScreen;
};

/**
 * A project: our project page, and the top of Jira's backlog beside it. `?view=backlog` opens the
 * backlog.
 */
export function ProjectPage({ project, backlog, module, app }: ProjectPageProps) {
  const opened = new URL(window.location.href).searchParams.get('view') === 'backlog' ? 1 : 0;
  return (
    <>
      <p className="crumbs">
        <AkLink href={siteAddress('/')}>Projects</AkLink> / {project.key} /{' '}
        <AkLink href={siteAddress(`/projects/${project.key}/settings`)}>Project settings</AkLink>
      </p>
      <Heading size="xlarge" as="h1">
        {project.name}
      </Heading>
      <Tabs id="project" defaultSelected={opened}>
        <TabList>
          <Tab>{module?.title ?? 'App'}</Tab>
          <Tab>Backlog</Tab>
        </TabList>
        <TabPanel>
          <div className="tab-content">
            <ModuleFrame module={module} app={app} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="tab-content">
            <BacklogList rows={backlog} />
          </div>
        </TabPanel>
      </Tabs>
    </>
  );
}
