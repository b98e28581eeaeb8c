import React, { useEffect, useState } from 'react';
import type { SitePage } from '../../server/page-types';
import { useShared } from '../bridge/use-shared';
import { FlagList } from './flag-list';
import { Page } from './page';
import type { RunningApp } from './running-app';
import { readPage } from './site-calls';
import type { ColorMode } from './theme';
import { showTheme } from './theme';
import { ToolBar } from './tool-bar';
import { TopBar } from './top-bar';

type SiteProps = { readonly first: SitePage; readonly firstTheme: ColorMode; readonly app: RunningApp };

/**
 * The whole page: Jira's bar, the local site's switches, the content with our app, and the flags.
 */
export function Site({ first, firstTheme, app }: SiteProps) {
  const [theme, setTheme] = useState(firstTheme);
  const page = useRefreshedPage(first, useShared(app.refreshes));
  const changeTheme = (mode: ColorMode) => {
    setTheme(mode);
    void showTheme(mode).then(() => app.tellTheme(mode));
  };
  return (
    <>
      <TopBar page={page} />
      <ToolBar page={page} theme={theme} onTheme={changeTheme} invocations={useShared(app.invocations)} />
      <Page page={page} app={useShared(app.screen)} column={app.rightColumn} />
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
