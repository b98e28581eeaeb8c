import IconMenu from '@atlaskit/icon/core/menu';
import IconSettings from '@atlaskit/icon/core/settings';
import React from 'react';
import type { SitePage } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { Initials } from '../initials';
import { AppsMenu, ProjectsMenu } from './menus';

type TopBarProps = {
  readonly page: SitePage;
  readonly sideNavShown: boolean;
  /** Shows and hides the navigation beside the page, on a narrow screen. */
  readonly onSideNav: (shown: boolean) => void;
};

/** Jira's own bar: the site, its projects and apps, its settings, and who is looking. */
export function TopBar({ page, sideNavShown, onSideNav }: TopBarProps) {
  const { site, viewer } = page;
  const home = window.location.pathname === '/';
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        Skip to content
      </a>
      {hasSideNav(page) && (
        <button
          type="button"
          className="bar-button fold"
          aria-label="Navigation"
          aria-expanded={sideNavShown}
          aria-controls="side-nav"
          onClick={() => onSideNav(!sideNavShown)}
        >
          <IconMenu label="" />
        </button>
      )}
      <a className="site-title" href={siteAddress('/')}>
        {site.title}
      </a>
      <nav aria-label="Site" className="bar-menus">
        <a className="nav-link home" href={siteAddress('/')} {...(home && { 'aria-current': 'page' })}>
          Home
        </a>
        <ProjectsMenu projects={site.projects} />
        <AppsMenu page={page} />
      </nav>
      <div className="bar-end">
        {viewer.administers && (
          <a className="bar-button" href={siteAddress('/admin')} title="Settings">
            <IconSettings label="Settings" />
          </a>
        )}
        <Initials name={viewer.displayName} role="Account" />
      </div>
    </header>
  );
}

/** Whether the page has a navigation beside it: a project's, or that of the settings. */
export function hasSideNav({ page, project }: SitePage): boolean {
  return project !== undefined || page.kind === 'admin';
}
