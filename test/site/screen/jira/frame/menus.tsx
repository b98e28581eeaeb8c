import AkButton from '@atlaskit/button/default/button';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import IconChevronDown from '@atlaskit/icon/core/chevron-down';
import React, { type ReactNode } from 'react';
import type { ProjectEntry, SitePage } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { homeOf } from '../project-address';

/** The projects that the viewer sees. */
export function ProjectsMenu({ projects }: { readonly projects: readonly ProjectEntry[] }) {
  return (
    <Menu name="Projects">
      <DropdownItemGroup>
        {projects.map((project) => (
          <DropdownItem key={project.key} href={siteAddress(homeOf(project))} description={project.key}>
            {project.name}
          </DropdownItem>
        ))}
        <DropdownItem href={siteAddress('/')}>View all projects</DropdownItem>
      </DropdownItemGroup>
    </Menu>
  );
}

/** The app's page in this project, or in each one, and for administrators its settings. */
export function AppsMenu({ page: { site, project, viewer } }: { readonly page: SitePage }) {
  const { project: title, administration } = site.appPages;
  const places = (project === undefined ? site.projects : [project]).filter(({ isSoftware }) => isSoftware);
  return (
    <Menu name="Apps">
      {title !== undefined && places.length > 0 && (
        <DropdownItemGroup title={title}>
          {places.map(({ key, name }) => (
            <DropdownItem key={key} href={siteAddress(`/projects/${key}`)} description={key}>
              {name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
      {viewer.administers && administration !== undefined && (
        <DropdownItemGroup title="Manage apps">
          <DropdownItem href={siteAddress('/admin')}>{administration}</DropdownItem>
        </DropdownItemGroup>
      )}
      {places.length === 0 && !viewer.administers && (
        <DropdownItemGroup>
          <DropdownItem isDisabled>No app has a page here</DropdownItem>
        </DropdownItemGroup>
      )}
    </Menu>
  );
}

function Menu({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <DropdownMenu<HTMLButtonElement>
      trigger={({ triggerRef, isSelected = false, ...trigger }) => (
        <AkButton
          {...trigger}
          ref={triggerRef}
          appearance="subtle"
          isSelected={isSelected}
          iconAfter={() => <IconChevronDown label="" size="small" />}
        >
          {name}
        </AkButton>
      )}
    >
      {children}
    </DropdownMenu>
  );
}
