import React from 'react';
import type { BoardName, ProjectPlace } from '../../../server/page-types';
import { siteAddress } from '../../drawer/site-address';

type BoardChoiceProps = {
  readonly project: ProjectPlace;
  readonly board: BoardName | undefined;
  readonly part: 'backlog' | 'board';
};

/** The boards of a project that has several. */
export function BoardChoice({ project, board, part }: BoardChoiceProps) {
  if (project.boards.length < 2) return null;
  return (
    <nav aria-label="Boards" className="boards">
      {project.boards.map(({ id, name }) => (
        <a
          key={id}
          className="nav-link"
          href={siteAddress(`/projects/${project.key}/${part}/${id}`)}
          {...(id === board?.id && { 'aria-current': 'page' })}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
