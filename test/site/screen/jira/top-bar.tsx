import AkLink from '@atlaskit/link';
import React from 'react';
import type { SitePage } from '../../server/page-types';
import { siteAddress } from '../drawer/site-address';

/** Jira's own bar: the site, its projects, the settings. */
export function TopBar({ page }: { readonly page: SitePage }) {
  const here = window.location.pathname;
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        Skip to content
      </a>
      <AkLink href={siteAddress('/')}>
        <strong>{page.site.title}</strong>
      </AkLink>
      <nav aria-label="Projects">
        <ul>
          {page.site.projects.map(({ key, name }) => (
            <li key={key}>
              <NavLink href={`/projects/${key}`} here={here}>
                {name}
              </NavLink>
            </li>
          ))}
          <li>
            <NavLink href="/admin" here={here}>
              Settings
            </NavLink>
          </li>
        </ul>
      </nav>
    </header>
  );
}

function NavLink({
  href,
  here,
  children,
}: {
  readonly href: string;
  readonly here: string;
  readonly children: string;
}) {
  return (
    <a className="nav-link" href={siteAddress(href)} {...(href === here && { 'aria-current': 'page' })}>
      {children}
    </a>
  );
}
