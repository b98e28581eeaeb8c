import React from 'react';
import type { SitePage } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { PeopleNames } from '../drawer/people';
import { AdminPage } from './admin-page';
import { HomePage } from './home-page';
import { IssuePage } from './issue-page';
import { NotFoundPage } from './not-found-page';
import { ProjectPage } from './project-page';
import { SearchPage } from './search-page';
import { ProjectSettingsPage } from './project-settings-page';

export type PageProps = { readonly page: SitePage; readonly app: AppScreen };

/** What Jira shows between its bar and the end of the page. */
export function Page({ page, app }: PageProps) {
  const names = new Map([...page.people, page.viewer].map((person) => [person.accountId, person.displayName]));
  return (
    <PeopleNames.Provider value={names}>
      <main id="main" tabIndex={-1}>
        <Content page={page} app={app} />
      </main>
    </PeopleNames.Provider>
  );
}

function Content({ page, app }: PageProps) {
  const { page: content, module } = page;
  switch (content.kind) {
    case 'home':
      return <HomePage site={page.site} />;
    case 'project':
      return <ProjectPage project={content.project} backlog={content.backlog} module={module} app={app} />;
    case 'project-settings':
      return <ProjectSettingsPage project={content.project} module={module} app={app} />;
    case 'issue':
      return <IssuePage issue={content.issue} viewer={page.viewer} module={module} app={app} />;
    case 'admin':
      return <AdminPage module={module} app={app} />;
    case 'search':
      return <SearchPage jql={content.jql} rows={content.rows} />;
    case 'not-found':
      return <NotFoundPage sentence={content.sentence} />;
  }
}
