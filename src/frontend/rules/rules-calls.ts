import type { Answer } from '../../contract/answer';
import type { ProjectChoices } from '../../contract/rules-view';
import { invokeAdminPage, invokeProjectSettings } from '../invoke';

const callsOfSite = {
  load: () => invokeAdminPage('load'),
  save: (basedOn: number, rules: unknown) => invokeAdminPage('save', { basedOn, rules }),
  versions: (from?: number) => invokeAdminPage('versions', { from }),
  version: (version: number, against: number) => invokeAdminPage('version', { version, against }),
  restore: (basedOn: number, version: number) => invokeAdminPage('restore', { basedOn, version }),
  readImport: (text: string) => invokeAdminPage('import', { text }),
  fields: () => invokeAdminPage('fields'),
  preview: (rules: unknown, projectKey: string) => invokeAdminPage('preview', { rules, projectKey }),
};

/** What a page needs on which rules are administered, those of the site or of a project. */
export type RulesPageCalls = typeof callsOfSite & {
  /** Finds a project to try a draft in; absent where the page stands in one. */
  readonly projects?: (text: string) => Promise<Answer<ProjectChoices>>;
};

/** The calls of the page on which the rules of the site are administered. */
export const siteRules: RulesPageCalls = {
  ...callsOfSite,
  projects: (text) => invokeAdminPage('projects', { text }),
};

/** The same for what the project changes that the page stands in. */
export const projectRules: RulesPageCalls = {
  load: () => invokeProjectSettings('load'),
  save: (basedOn, rules) => invokeProjectSettings('save', { basedOn, rules }),
  versions: (from) => invokeProjectSettings('versions', { from }),
  version: (version, against) => invokeProjectSettings('version', { version, against }),
  restore: (basedOn, version) => invokeProjectSettings('restore', { basedOn, version }),
  readImport: (text) => invokeProjectSettings('import', { text }),
  fields: () => invokeProjectSettings('fields'),
  preview: (rules) => invokeProjectSettings('preview', { rules }),
};
