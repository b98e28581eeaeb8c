import { callApp, type KeyOf } from '../../site/call-app';
import type { Site } from '../../site/open-site';

/**
 * The keys that both pages have on which rules are administered; each answers the same on either.
 */
type RulesKey = KeyOf<'admin-page'> & KeyOf<'project-settings'>;

/** The calls of a page on which rules are administered: of the site, or of one project. */
export const rulesPage = (site: Site, of: 'site' | { readonly project: string }) => {
  const ask = <Key extends RulesKey>(as: string, key: Key, payload?: unknown) =>
    of === 'site'
      ? callApp(site, { module: 'admin-page', functionKey: key, as, payload })
      : callApp(site, { module: 'project-settings', functionKey: key, as, projectKey: of.project, payload });
  return {
    ask,
    load: (as: string) => ask(as, 'load'),
    save: (as: string, payload: unknown) => ask(as, 'save', payload),
    versions: (as: string, payload: unknown = {}) => ask(as, 'versions', payload),
    version: (as: string, payload: unknown) => ask(as, 'version', payload),
    restore: (as: string, payload: unknown) => ask(as, 'restore', payload),
    import: (as: string, payload: unknown) => ask(as, 'import', payload),
    preview: (as: string, payload: unknown) => ask(as, 'preview', payload),
  };
};

/** Every key of such a page with a payload that it would take. */
export const everyKey = (rules: unknown): readonly (readonly [RulesKey, unknown])[] => [
  ['load', undefined],
  ['save', { basedOn: 0, rules }],
  ['versions', {}],
  ['version', { version: 0 }],
  ['restore', { basedOn: 0, version: 0 }],
  ['import', { text: '{}' }],
];
