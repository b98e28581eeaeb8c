import React from 'react';
import type { SitePage } from '../../server/page-types';
import type { RunningModule } from '../bridge/run-module';
import type { AppScreen } from '../bridge/screen-store';
import { PeopleNames } from '../drawer/people';
import { AdminPage } from './admin-page';
import { BacklogPage } from './board/backlog-page';
import { BoardPage } from './board/board-page';
import { ColumnGroup } from './issue/column-group';
import { IssuePage } from './issue/issue-page';
import { NotFoundPage } from './not-found-page';
import { ProjectPage } from './project-page';
import { SearchPage } from './search-page';
import { ProjectSettingsPage } from './project-settings-page';
import { StartPage } from './start/start-page';

export type PageProps = {
  readonly page: SitePage;
  readonly app: AppScreen;
  /** What runs in the right column of an issue. */
  readonly column: RunningModule | undefined;
};

/** What Jira shows between its bar and the end of the page. */
export function Page(props: PageProps) {
  const { page } = props;
  const names = new Map([...page.people, page.viewer].map((person) => [person.accountId, person.displayName]));
  return (
    <PeopleNames.Provider value={names}>
      <main id="main" tabIndex={-1}>
        <Content {...props} />
      </main>
    </PeopleNames.Provider>
  );
}

function Content({ page, app, column }: PageProps) {
  const { page: content, module } = page;
  switch (content.kind) {
    case 'start':
      return <StartPage site={page.site} roads={content.roads} projects={content.projects} />;
    case 'project':
      return <ProjectPage project={content.project} module={module} app={app} />;
    case 'backlog':
      return <BacklogPage project={content.project} backlog={content.backlog} timeZone={page.viewer.timeZone} />;
    case 'board':
      return <BoardPage project={content.project} view={content.board} timeZone={page.viewer.timeZone} />;
    case 'project-settings':
      return <ProjectSettingsPage project={content.project} module={module} app={app} />;
    case 'issue':
      return (
        <IssuePage issue={content.issue} viewer={page.viewer} module={module} app={app}>
          {page.rightColumn !== undefined && column !== undefined && (
            <ColumnGroup module={page.rightColumn.module} running={column} />
          )}
        </IssuePage>
      );
    case 'admin':
      return <AdminPage module={module} app={app} />;
    case 'search':
      return <SearchPage jql={content.jql} rows={content.rows} />;
    case 'not-found':
      return <NotFoundPage sentence={content.sentence} />;
  }
}
