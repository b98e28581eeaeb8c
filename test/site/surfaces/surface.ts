import type { KnownSite } from './known-site';

/** The four states that a surface can be in. */
export const states = ['content', 'loading', 'problem', 'empty'] as const;

export type SurfaceState = (typeof states)[number];

/** One view of the app, or a page of the local site around it. */
export type Surface = {
  /** In plain words with hyphens: the name of its pictures and of its limits. */
  readonly name: string;
  /** Where a site has it; undefined where it has none. */
  readonly at: FindPlace;
  /** Where it has nothing to show; left out where it has something, or is not there at all. */
  readonly whereEmpty?: FindPlace;
  /** Selector of the app's frame; left out for the site's own pages, which are there at once. */
  readonly frame?: string;
  /** What is clicked, once the page stands there. */
  readonly steps?: readonly Step[];
  /** Another surface on other items or another project: it loads and fails as that one does. */
  readonly isVariant?: true;
};

export type FindPlace = (site: KnownSite) => Place | undefined;

/** `path` of the site, `as` the account id of who looks. */
export type Place = { readonly path: string; readonly as: string };

export type Step = { readonly role: 'tab' | 'button'; readonly name: string };
