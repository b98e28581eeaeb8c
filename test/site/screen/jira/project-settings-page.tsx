import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import type { PageModule, ProjectName } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { siteAddress } from '../drawer/site-address';
import { ModuleFrame } from './module-frame';

type ProjectSettingsProps = {
  readonly project: ProjectName;
  readonly module: PageModule | undefined;
  readonly app: AppScreen;
};

/**
 * The settings of a project with our page among them. Jira itself offers them to the project's
 * administrators only.
 */
export function ProjectSettingsPage({ project, module, app }: ProjectSettingsProps) {
  return (
    <>
      <p className="crumbs">
        <AkLink href={siteAddress('/')}>Projects</AkLink> /{' '}
        <AkLink href={siteAddress(`/projects/${project.key}`)}>{project.key}</AkLink> / Project settings
      </p>
      <Heading size="xlarge" as="h1">
        {module?.title ?? 'Apps'}
      </Heading>
      <ModuleFrame module={module} app={app} />
    </>
  );
}
