import Heading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import React from 'react';
import type { BoardColumn, BoardView, IssueRow, ProjectPlace } from '../../../server/page-types';
import { ScrollFrame } from '../../drawer/scroll-frame';
import { siteAddress } from '../../drawer/site-address';
import { Crumbs, projectsCrumb } from '../frame/crumbs';
import { Initials } from '../initials';
import { Estimate } from '../issue/issue-list';
import { TypeIcon } from '../issue/type-icon';
import { BoardChoice } from './board-choice';
import { SprintDates } from './sprint-dates';

type BoardPageProps = {
  readonly project: ProjectPlace;
  readonly view: BoardView | undefined;
  readonly timeZone: string;
};

/** A board: its columns with a card for each item of the running sprint, or of all that is open. */
export function BoardPage({ project, view, timeZone }: BoardPageProps) {
  const at = `/projects/${project.key}`;
  return (
    <>
      <Crumbs steps={[projectsCrumb, { words: project.name, href: at }, { words: 'Board', href: `${at}/board` }]} />
      <Heading size="xlarge" as="h1">
        {view?.sprints.map(({ name }) => name).join(', ') || (view?.board.name ?? 'Board')}
      </Heading>
      <BoardChoice project={project} board={view?.board} part="board" />
      {view?.sprints.map((sprint) => (
        <p className="sprint-head board-head" key={sprint.id}>
          <SprintDates sprint={sprint} timeZone={timeZone} /> <span className="quiet">{sprint.goal}</span>
        </p>
      ))}
      {view === undefined ? (
        <p className="quiet">This project has no board that you may see.</p>
      ) : view.hasSprints && view.sprints.length === 0 ? (
        <p className="quiet">
          No sprint runs. Plan and start one in the <AkLink href={siteAddress(`${at}/backlog`)}>backlog</AkLink>.
        </p>
      ) : (
        <ScrollFrame label="Board">
          <div className="board">
            {view.columns.map((column) => (
              <Column column={column} key={column.name} />
            ))}
          </div>
        </ScrollFrame>
      )}
    </>
  );
}

function Column({ column: { name, count, rows } }: { readonly column: BoardColumn }) {
  return (
    <section className="board-column" aria-label={name}>
      <h2>
        {name} <span className="estimate">{count}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <Card row={row} />
          </li>
        ))}
      </ul>
      {count > rows.length && <p className="quiet">and {count - rows.length} more</p>}
    </section>
  );
}

function Card({ row }: { readonly row: IssueRow }) {
  return (
    <article className="card">
      <p>{row.summary}</p>
      {row.parent !== undefined && (
        <p className="parent" title={row.parent}>
          {row.parent}
        </p>
      )}
      <p className="card-foot">
        <TypeIcon type={row.type} />
        <a href={siteAddress(`/browse/${row.key}`)}>{row.key}</a>
        <span className="card-end">
          {row.points !== undefined && <Estimate points={row.points} />}
          <Initials name={row.assignee} role="Assignee" />
        </span>
      </p>
    </article>
  );
}
