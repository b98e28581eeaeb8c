import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import React from 'react';
import type { BacklogView, ProjectPlace } from '../../../server/page-types';
import { Crumbs, projectsCrumb } from '../frame/crumbs';
import { IssueList } from '../issue/issue-list';
import { allOf } from '../of-all';
import { BoardChoice } from './board-choice';
import { SprintDates } from './sprint-dates';

type BacklogPageProps = {
  readonly project: ProjectPlace;
  readonly backlog: BacklogView;
  readonly timeZone: string;
};

/** A board's backlog: the running sprint, those to come, then the rest by rank. */
export function BacklogPage({ project, backlog, timeZone }: BacklogPageProps) {
  const { board, sprints, rows, count, hasEstimates } = backlog;
  const at = `/projects/${project.key}`;
  return (
    <>
      <Crumbs steps={[projectsCrumb, { words: project.name, href: at }, { words: 'Backlog', href: `${at}/backlog` }]} />
      <Heading size="xlarge" as="h1">
        Backlog
      </Heading>
      <BoardChoice project={project} board={board} part="backlog" />
      {sprints.map((sprint) => (
        <section className="sprint" aria-label={sprint.name} key={sprint.id}>
          <div className="sprint-head">
            <Heading size="small" as="h2">
              {sprint.name}
            </Heading>
            {sprint.isActive && <Lozenge appearance="inprogress">Active</Lozenge>}
            <SprintDates sprint={sprint} timeZone={timeZone} />
            <span className="quiet">{allOf(sprint.rows.length, sprint.rows.length)}</span>
            {hasEstimates && <Sums sums={sprint.sums} />}
          </div>
          {sprint.goal !== undefined && <p className="quiet goal">{sprint.goal}</p>}
          {sprint.rows.length === 0 ? (
            <p className="quiet">Plan the sprint by dragging work items into it.</p>
          ) : (
            <IssueList label={sprint.name} rows={sprint.rows} withEstimates={hasEstimates} />
          )}
        </section>
      ))}
      <section className="sprint" aria-label="Backlog">
        <div className="sprint-head">
          <Heading size="small" as="h2">
            Backlog
          </Heading>
          <span className="quiet">{allOf(rows.length, count)}</span>
        </div>
        {rows.length === 0 ? (
          <p className="quiet">Your backlog is empty.</p>
        ) : (
          <IssueList label="Backlog" rows={rows} withEstimates={hasEstimates} />
        )}
      </section>
    </>
  );
}

function Sums({ sums: { open, inWork, done } }: { readonly sums: BacklogView['sprints'][number]['sums'] }) {
  return (
    <span className="sums">
      <span className="estimate">To do {open}</span> <span className="estimate in-work">In progress {inWork}</span>{' '}
      <span className="estimate done">Done {done}</span>
    </span>
  );
}
