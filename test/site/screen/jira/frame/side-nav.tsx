import IconApps from '@atlaskit/icon/core/apps';
import IconBacklog from '@atlaskit/icon/core/backlog';
import IconBoard from '@atlaskit/icon/core/board';
import IconList from '@atlaskit/icon/core/list-bulleted';
import IconSettings from '@atlaskit/icon/core/settings';
import type { NewCoreIconProps } from '@atlaskit/icon';
import React, { type ComponentType } from 'react';
import type { SitePage } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { allWorkOf } from '../project-address';

/** The navigation beside a page: the project's, or that of Jira's settings. */
export function SideNav({ page, shown }: { readonly page: SitePage; readonly shown: boolean }) {
  const { project, site } = page;
  const links = linksOf(page);
  return (
    <nav id="side-nav" className="side-nav" aria-label={project?.name ?? 'Settings'} data-shown={shown}>
      <p className="side-head">
        <span className="project-mark" aria-hidden>
          {(project?.name ?? site.title).slice(0, 1)}
        </span>
        <strong>{project?.name ?? 'Settings'}</strong>
        <span className="quiet">{project?.key ?? site.title}</span>
      </p>
      {links.map(({ title, entries }, index) => (
        <div key={index}>
          {title !== undefined && <p className="side-title">{title}</p>}
          <ul>
            {entries.map((entry) => (
              <li key={entry.href}>
                <NavLink {...entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type Entry = {
  readonly href: string;
  readonly words: string;
  readonly Icon: ComponentType<NewCoreIconProps>;
  /** Whether the page stands below this one. */
  readonly here: boolean;
};

type Section = { readonly title?: string; readonly entries: readonly Entry[] };

function linksOf({ page, project, site: { appPages } }: SitePage): readonly Section[] {
  if (project === undefined) {
    const words = appPages.administration;
    return words === undefined
      ? []
      : [{ title: 'Apps', entries: [{ href: '/admin', words, Icon: IconApps, here: true }] }];
  }
  const { key, isSoftware, administers } = project;
  const at = `/projects/${key}`;
  const planning: readonly Entry[] = [
    { href: `${at}/backlog`, words: 'Backlog', Icon: IconBacklog, here: page.kind === 'backlog' },
    { href: `${at}/board`, words: 'Board', Icon: IconBoard, here: page.kind === 'board' },
  ];
  const allWork = { href: allWorkOf(key), words: 'All work', Icon: IconList, here: page.kind === 'search' };
  const settings: Entry = {
    href: `${at}/settings`,
    words: 'Project settings',
    Icon: IconSettings,
    here: page.kind === 'project-settings',
  };
  return [
    { entries: [...(isSoftware ? planning : []), allWork] },
    ...(isSoftware && appPages.project !== undefined
      ? [
          {
            title: 'Apps',
            entries: [{ href: at, words: appPages.project, Icon: IconApps, here: page.kind === 'project' }],
          },
        ]
      : []),
    ...(administers ? [{ entries: [settings] }] : []),
  ];
}

function NavLink({ href, words, Icon, here }: Entry) {
  return (
    <a className="nav-link" href={siteAddress(href)} {...(here && { 'aria-current': 'page' })}>
      <Icon label="" />
      <span>{words}</span>
    </a>
  );
}
