import { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { type ChosenFilter, noFilter, isSet, toHealthFilter } from '../health/chosen-filter';
import { invokeProjectPage } from '../invoke';
import { type Loaded, useLoaded } from '../parts/use-loaded';

/** `boardId`: absent where nobody has chosen another board than the project's first one. */
type PageRequest = { readonly boardId?: number | undefined; readonly filter: ChosenFilter };

export type ProjectPageState = PageRequest & {
  readonly loaded: Loaded<ProjectView>;
  /** How often a person has refreshed; what a tab loads by itself is loaded again with it. */
  readonly refreshes: number;
  readonly refresh: () => void;
  /** Loads the same again because something has come in meanwhile. */
  readonly reload: () => void;
  readonly choose: (board: number) => void;
  readonly filterBy: (filter: ChosenFilter) => void;
};

/** The page's one state: what it was asked for and what it has loaded. */
export const useProjectPage = (): ProjectPageState => {
  const [request, setRequest] = useState<PageRequest>({ filter: noFilter });
  const [refreshes, setRefreshes] = useState(0);
  const [firstBoard, setFirstBoard] = useState<number>();
  const { loaded, reload } = useLoaded(() => invokeProjectPage('load', {}));
  const load = ({ boardId, filter }: PageRequest) =>
    reload(() => invokeProjectPage('load', { boardId, filter: isSet(filter) ? toHealthFilter(filter) : undefined }));
  const ask = (next: PageRequest) => {
    setRequest(next);
    load(next);
  };
  return {
    ...request,
    loaded,
    refreshes,
    refresh: () => {
      setRefreshes(refreshes + 1);
      load(request);
    },
    reload: () => load(request),
    choose: (board) => {
      // The page opens with the project's first board, which is not named in a request.
      const first = firstBoard ?? (loaded.state === 'content' ? loaded.value.board?.id : undefined);
      setFirstBoard(first);
      ask({ boardId: board === first ? undefined : board, filter: noFilter });
    },
    filterBy: (filter) => ask({ ...request, filter }),
  };
};
