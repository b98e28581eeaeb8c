import Heading from '@atlaskit/heading';
import React from 'react';
import type { PageModule, ProjectName } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { Crumbs, projectsCrumb } from './frame/crumbs';
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
  const at = `/projects/${project.key}`;
  return (
    <>
      <Crumbs
        steps={[projectsCrumb, { words: project.name, href: at }, { words: 'Settings', href: `${at}/settings` }]}
      />
      <Heading size="xlarge" as="h1">
        {module?.title ?? 'Apps'}
      </Heading>
      <ModuleFrame module={module} app={app} />
    </>
  );
}
