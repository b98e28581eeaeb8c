import type { PagePlace } from '../domain/project/page-place';

/** Where a person was on the page of a project. */
export type PlaceOfPerson = { readonly projectId: string; readonly accountId: string };

/** Keeps places for 90 days. @throws SourceFailure where storage fails */
export type PlaceStore = {
  /** Undefined where none is kept, or none that can be parsed. */
  readonly read: (of: PlaceOfPerson) => Promise<PagePlace | undefined>;
  readonly save: (of: PlaceOfPerson, place: PagePlace) => Promise<void>;
};
