import type { PagePlace } from '../domain/project/page-place';
import type { Answer } from './answer';

/** The place that a page was opened at again. */
export type ResumedPlace = PagePlace & {
  /** What its filter is called, for the viewer; of a part that is gone there is no name. */
  readonly filterNames?:
    | {
        readonly type?: string | undefined;
        readonly epic?: string | undefined;
        readonly component?: string | undefined;
      }
    | undefined;
};

/** What the project page asks about the place at which somebody is. */
export type PlaceCalls = {
  /** Keeps the viewer's place on the page of this project, for 90 days. */
  keepPlace: (payload: PagePlace) => Answer<null>;
};
