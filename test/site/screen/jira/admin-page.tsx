import Heading from '@atlaskit/heading';
import React from 'react';
import type { PageModule } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { Crumbs } from './frame/crumbs';
import { ModuleFrame } from './module-frame';

/** Jira's administration of apps with our admin page. */
export function AdminPage({ module, app }: { readonly module: PageModule | undefined; readonly app: AppScreen }) {
  return (
    <>
      <Crumbs steps={[{ words: 'Settings', href: '/admin' }]} />
      <Heading size="xlarge" as="h1">
        {module?.title ?? 'Apps'}
      </Heading>
      <ModuleFrame module={module} app={app} />
    </>
  );
}
