import Heading from '@atlaskit/heading';
import React from 'react';
import type { PageModule, ProjectName } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { Crumbs, projectsCrumb } from './frame/crumbs';
import { ModuleFrame } from './module-frame';

type ProjectPageProps = {
  readonly project: ProjectName;
  readonly module: PageModule | undefined;
  readonly app: AppScreen;
};

/** The page that our app has in a project. */
export function ProjectPage({ project, module, app }: ProjectPageProps) {
  return (
    <>
      <Crumbs steps={[projectsCrumb, { words: project.name, href: `/projects/${project.key}` }]} />
      <Heading size="xlarge" as="h1">
        {module?.title ?? project.name}
      </Heading>
      <ModuleFrame module={module} app={app} />
    </>
  );
}
