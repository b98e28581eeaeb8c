import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import type { SiteSummary } from '../../server/page-types';
import { siteAddress } from '../drawer/site-address';

/** The site's front page: its projects. */
export function HomePage({ site }: { readonly site: SiteSummary }) {
  return (
    <>
      <Heading size="xlarge" as="h1">
        Projects
      </Heading>
      {site.projects.length === 0 && <p className="quiet">There is no project that you may see.</p>}
      <ul className="projects">
        {site.projects.map((project) => (
          <li key={project.key}>
            <AkLink href={siteAddress(`/projects/${project.key}`)}>{project.name}</AkLink>{' '}
            <span className="quiet">{project.key}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
