import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import type { ProjectKind, Road, SitePage, SiteRoads } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';
import { homeOf } from '../project-address';

type StartPageProps = {
  readonly site: SitePage['site'];
  readonly roads: SiteRoads;
  readonly projects: readonly ProjectKind[];
};

/** Where a newcomer begins: what this is, three roads into it, and the site's projects. */
export function StartPage({ site, roads, projects }: StartPageProps) {
  const isSoftware = (key: string) => site.projects.some((project) => project.key === key && project.isSoftware);
  return (
    <div className="start">
      <Heading size="xlarge" as="h1">
        Backlog Refinery
      </Heading>
      <ul className="lines">
        <li>{messages.app}</li>
        <li>{site.clockMoves ? messages.site : messages.realSite(site.title)}</li>
        <li>{messages.simulation}</li>
      </ul>
      <div className="roads">
        {messages.roads.map(({ kind, title, sentence, missing }) => (
          <RoadCard key={kind} title={title} sentence={sentence} missing={missing} road={roads[kind]} />
        ))}
      </div>
      <section aria-label="Projects">
        <Heading size="medium" as="h2">
          Projects
        </Heading>
        {projects.length === 0 && <p className="quiet">There is no project that you may see.</p>}
        <ul className="projects">
          {projects.map(({ key, name, kind }) => (
            <li key={key}>
              <AkLink href={siteAddress(homeOf({ key, name, isSoftware: isSoftware(key) }))}>{name}</AkLink>{' '}
              <span className="quiet">
                {key} · {kind}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type RoadCardProps = {
  readonly title: string;
  readonly sentence: (place: string) => string;
  readonly missing: string;
  readonly road: Road | undefined;
};

function RoadCard({ title, sentence, missing, road }: RoadCardProps) {
  return (
    <section className="road">
      <h2>{road === undefined ? title : <a href={siteAddress(road.href)}>{title}</a>}</h2>
      <p>{road === undefined ? missing : sentence(road.place)}</p>
      {road !== undefined && <p className="quiet">As {road.person}</p>}
    </section>
  );
}

const messages = {
  app: 'A Jira app for teams that refine a backlog: it says whether an item can be started, what is missing, and how healthy the backlog is.',
  site: 'This is a site like Jira on your own machine with the app on it: nothing leaves it, and you can break nothing.',
  realSite: (title: string) => `These are pages like Jira's on your own machine, with the app on the data of ${title}.`,
  simulation: 'The bar at the foot is not Jira: look as somebody else, let time pass, let Jira fail.',
  roads: [
    {
      kind: 'issue',
      title: 'A Jira user on an issue',
      sentence: (key: string) => `Can the team start ${key}? See what is missing, and fill it in.`,
      missing: 'No software project here has an open issue that a person may see.',
    },
    {
      kind: 'project',
      title: 'A scrum master on the project',
      sentence: (name: string) => `How healthy is the backlog of ${name}, and what should be refined next?`,
      missing: 'No software project here has open items.',
    },
    {
      kind: 'administration',
      title: 'An administrator',
      sentence: (title: string) => `What makes an item ready on ${title}? Change the rules, and see what would change.`,
      missing: 'Nobody whom you can look as administers this site.',
    },
  ],
} as const;
