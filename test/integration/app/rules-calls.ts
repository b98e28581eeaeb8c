import type { Answer } from '../../../src/contract/answer';
import type { ImportedView, PreviewView, RulesView, VersionsView, VersionView } from '../../../src/contract/rules-view';
import type { Site } from '../../site/open-site';

/**
 * The calls of a page on which rules are administered, as its screen makes them: of the site, or of
 * one project.
 */
export const rulesPage = (site: Site, place: 'site' | { readonly project: string }) => {
  const ask = (as: string, functionKey: string, payload?: unknown) =>
    site.invoke({
      ...(place === 'site' ? { module: 'admin-page' } : { module: 'project-settings', projectKey: place.project }),
      functionKey,
      as,
      ...(payload === undefined ? {} : { payload }),
    });
  return {
    ask,
    load: (as: string) => ask(as, 'load') as Promise<Answer<RulesView>>,
    save: (as: string, payload: unknown) => ask(as, 'save', payload) as Promise<Answer<RulesView>>,
    versions: (as: string, payload: unknown = {}) => ask(as, 'versions', payload) as Promise<Answer<VersionsView>>,
    version: (as: string, payload: unknown) => ask(as, 'version', payload) as Promise<Answer<VersionView>>,
    restore: (as: string, payload: unknown) => ask(as, 'restore', payload) as Promise<Answer<RulesView>>,
    import: (as: string, payload: unknown) => ask(as, 'import', payload) as Promise<Answer<ImportedView>>,
    preview: (as: string, payload: unknown) => ask(as, 'preview', payload) as Promise<Answer<PreviewView>>,
  };
};

/** Every key of such a page with a payload that it would take. */
export const everyKey = (rules: unknown): readonly (readonly [string, unknown])[] => [
  ['load', undefined],
  ['save', { basedOn: 0, rules }],
  ['versions', {}],
  ['version', { version: 0 }],
  ['restore', { basedOn: 0, version: 0 }],
  ['import', { text: '{}' }],
];
