import { useState } from 'react';
import type { ProjectView } from '../../contract/project-view';
import { type ChosenFilter, noFilter, isSet, filterOf } from '../health/chosen-filter';
import { invokeProjectPage } from '../invoke';
import { type Loaded, useLoaded } from '../parts/use-loaded';

/**
 * What the page is asked for. `boardId`: absent where nobody has chosen another board than the
 * project's first one.
 */
type Asked = { readonly boardId?: number; readonly filter: ChosenFilter };

export type ProjectPageState = Asked & {
  readonly loaded: Loaded<ProjectView>;
  /**
   * Counts what a person has asked to be read anew; what loads by itself in a tab does so again
   * with it.
   */
  readonly refreshes: number;
  readonly refresh: () => void;
  /** Loads the same again because something has come in meanwhile. */
  readonly reload: () => void;
  readonly choose: (board: number) => void;
  readonly filterBy: (filter: ChosenFilter) => void;
};

/** The page's one state: what is asked for and what has come of it. */
export const useProjectPage = (): ProjectPageState => {
  const [asked, setAsked] = useState<Asked>({ filter: noFilter });
  const [refreshes, setRefreshes] = useState(0);
  const [first, setFirst] = useState<number>();
  const { loaded, reload } = useLoaded(() => invokeProjectPage('load', {}));
  const load = ({ boardId, filter }: Asked) =>
    reload(() => invokeProjectPage('load', { boardId, filter: isSet(filter) ? filterOf(filter) : undefined }));
  const ask = (next: Asked) => {
    setAsked(next);
    load(next);
  };
  return {
    ...asked,
    loaded,
    refreshes,
    refresh: () => {
      setRefreshes(refreshes + 1);
      load(asked);
    },
    reload: () => load(asked),
    choose: (board) => {
      // The board that came up by itself is the project's first one, and is not named when it is
      // chosen again.
      const own = first ?? (loaded.state === 'content' ? loaded.value.board?.id : undefined);
      setFirst(own);
      ask(board === own ? { filter: noFilter } : { boardId: board, filter: noFilter });
    },
    filterBy: (filter) => ask({ ...asked, filter }),
  };
};
