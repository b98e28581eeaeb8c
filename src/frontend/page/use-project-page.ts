import { useState } from 'react';
import type { Answer } from '../../contract/answer';
import type { ProjectView } from '../../contract/project-view';
import { chosenAt, type ChosenFilter, noFilter, isSet, toHealthFilter } from '../health/chosen-filter';
import { invokeProjectPage } from '../invoke';
import type { Call } from '../parts/call-answer';
import { type Loaded, useLoaded } from '../parts/use-loaded';

/** `boardId`: absent where nobody has chosen another board than the project's first one. */
type PageRequest = { readonly boardId?: number | undefined; readonly filter: ChosenFilter };

/** A page with what it answers: what is asked for next may fail, and the page stays. */
export type LoadedPage = PageRequest & { readonly page: ProjectView };

export type ProjectPageState = {
  readonly loaded: Loaded<LoadedPage>;
  /** How often a person has refreshed; what a tab loads by itself is loaded again with it. */
  readonly refreshes: number;
  readonly refresh: () => void;
  /** Loads the same again because something has come in meanwhile. */
  readonly reload: () => void;
  readonly choose: (board: number) => void;
  readonly filterBy: (filter: ChosenFilter) => void;
};

/** The page's one state: what it has loaded, and for what. */
export const useProjectPage = (): ProjectPageState => {
  const [asked, setAsked] = useState<PageRequest>();
  const [refreshes, setRefreshes] = useState(0);
  const [firstBoard, setFirstBoard] = useState<number>();
  const { loaded, reload } = useLoaded(openPage);
  const shown: PageRequest = loaded.state === 'content' ? loaded.value : { filter: noFilter };
  const ask = (request: PageRequest) => {
    setAsked(request);
    reload(loadPage(request));
  };
  /** What was asked for last, though it failed; where nothing was, the page is opened. */
  const again = () => (asked === undefined && loaded.state !== 'content' ? reload() : ask(asked ?? shown));
  return {
    loaded,
    refreshes,
    refresh: () => {
      setRefreshes(refreshes + 1);
      again();
    },
    reload: again,
    choose: (board) => {
      // The page opens with the project's first board, which is not named in a request.
      const opened = loaded.state === 'content' && loaded.value.boardId === undefined;
      const first = firstBoard ?? (opened ? loaded.value.page.board?.id : undefined);
      setFirstBoard(first);
      ask({ boardId: board === first ? undefined : board, filter: noFilter });
    },
    filterBy: (filter) => ask({ ...shown, filter }),
  };
};

/** The page as somebody comes back to it. */
const openPage: Call<LoadedPage> = async () =>
  withRequest(await invokeProjectPage('open'), ({ place }) => ({
    boardId: place?.boardId,
    filter: chosenAt(place),
  }));

const loadPage =
  ({ boardId, filter }: PageRequest): Call<LoadedPage> =>
  async () => {
    const filtered = isSet(filter) ? toHealthFilter(filter) : undefined;
    return withRequest(await invokeProjectPage('load', { boardId, filter: filtered }), () => ({ boardId, filter }));
  };

const withRequest = (answer: Answer<ProjectView>, requestOf: (page: ProjectView) => PageRequest): Answer<LoadedPage> =>
  answer.ok ? { ok: true, value: { page: answer.value, ...requestOf(answer.value) } } : answer;
