import type { Answer } from '../../src/contract/answer';
import type {
  AdminPageCalls,
  IssuePanelCalls,
  ProjectPageCalls,
  ProjectSettingsCalls,
} from '../../src/contract/module-calls';
import type { ServedSite, SiteCall } from './server/served-site';

/** What each module's resolver can be asked, by the module's key in the manifest. */
type ModuleCalls = {
  readonly 'issue-panel': IssuePanelCalls;
  /** Its resolver is that of the panel. */
  readonly 'issue-context': IssuePanelCalls;
  readonly 'project-page': ProjectPageCalls;
  readonly 'admin-page': AdminPageCalls;
  readonly 'project-settings': ProjectSettingsCalls;
};

/** The value that a key of a module answers, by the contract. */
export type ValueOf<
  Module extends keyof ModuleCalls,
  Key extends keyof ModuleCalls[Module],
> = ModuleCalls[Module][Key] extends (...payload: never[]) => Answer<infer Value> ? Value : never;

/** The keys of a module. */
export type KeyOf<Module extends keyof ModuleCalls> = keyof ModuleCalls[Module] & string;

/**
 * Calls a key of a module as its screen does. What crosses the wire is believed to have the
 * contract's shape here and nowhere else. The payload is not checked: it may be meant to be
 * refused.
 */
export const callApp = async <Module extends keyof ModuleCalls, Key extends KeyOf<Module>>(
  site: Pick<ServedSite, 'invoke'>,
  call: SiteCall & { readonly module: Module; readonly functionKey: Key },
): Promise<Answer<ValueOf<Module, Key>>> => (await site.invoke(call)) as Answer<ValueOf<Module, Key>>;
