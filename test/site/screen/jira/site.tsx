import React, { useEffect, useState } from 'react';
import type { SitePage } from '../../server/page-types';
import { useShared } from '../bridge/use-shared';
import { FlagList } from './flag-list';
import { IssueDialog, standsOverPage } from './issue/issue-dialog';
import { Page } from './page';
import type { RunningApp } from './running-app';
import { readPage } from './site-calls';
import type { ColorMode } from './theme';
import { showTheme } from './theme';
import { SideNav } from './frame/side-nav';
import { hasSideNav, TopBar } from './frame/top-bar';
import { SimulationBar } from './simulation/simulation-bar';

type SiteProps = { readonly first: SitePage; readonly firstTheme: ColorMode; readonly app: RunningApp };

/**
 * The whole page: Jira's bar and navigation, the content with our app, the simulation's switches at
 * the foot, and the flags.
 */
export function Site({ first, firstTheme, app }: SiteProps) {
  const [theme, setTheme] = useState(firstTheme);
  const [sideNavShown, setSideNavShown] = useState(false);
  const page = useRefreshedPage(first, useShared(app.refreshes));
  const screen = useShared(app.screen);
  const invocations = useShared(app.invocations);
  const changeTheme = (mode: ColorMode) => {
    setTheme(mode);
    void showTheme(mode).then(() => app.tellTheme(mode));
  };
  if (standsOverPage())
    return (
      <>
        <Page page={page} app={screen} column={app.rightColumn} />
        <FlagList flags={app.flags} />
      </>
    );
  return (
    <>
      <TopBar page={page} sideNavShown={sideNavShown} onSideNav={setSideNavShown} />
      <div className="below">
        {hasSideNav(page) && <SideNav page={page} shown={sideNavShown} />}
        <Page page={page} app={screen} column={app.rightColumn} />
      </div>
      <SimulationBar page={page} theme={theme} onTheme={changeTheme} invocations={invocations} />
      <IssueDialog over={app.issueOverPage} viewer={page.viewer.accountId} />
      <FlagList flags={app.flags} />
    </>
  );
}

/** Jira's part of the page, read again each time the app asks for it. */
function useRefreshedPage(first: SitePage, refreshes: number): SitePage {
  const [page, setPage] = useState(first);
  useEffect(() => {
    if (refreshes === 0) return;
    void readPage(new URL(window.location.href)).then(setPage);
  }, [refreshes]);
  return page;
}
