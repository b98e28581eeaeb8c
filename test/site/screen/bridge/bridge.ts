import type { ModuleContext, PageModule } from '../../server/page-types';
import type { EventHub } from './events';
import type { Flags } from './flags';
import { closeFlag, showFlag } from './flags';
import { invoke } from './invoke';
import { type IssueOverPage, openIssueView } from './issue-view';
import { navigate, urlOf } from './navigate';
import type { AppScreen } from './screen-store';
import { fail, reconcile, refuse } from './screen-store';
import type { SharedValue } from './shared-value';

/** What the bridge needs of the page that it stands in. */
export type Surroundings = {
  readonly module: PageModule;
  readonly context: () => ModuleContext;
  readonly screen: SharedValue<AppScreen>;
  readonly flags: Flags;
  readonly events: EventHub;
  readonly issueOverPage: IssueOverPage;
  /** Reads Jira's part of the page again; the app goes on. */
  readonly refresh: () => void;
  /** Called after each call of a resolver. */
  readonly invoked: () => void;
};

type Command = (data: unknown) => unknown;

/**
 * Puts `__bridge` in place in the window in which an app runs. Over it `@forge/bridge` and the
 * reconciler of `@forge/react` reach Jira. They take hold of it as they load, so this comes before
 * the app's bundle. A command that Jira has and this site has not is refused by name.
 */
export function installBridge(page: Surroundings, appWindow: Window): void {
  const commands = commandsOf(page);
  const callBridge = (name: string, data?: unknown): Promise<unknown> =>
    new Promise((resolve) => resolve((commands.get(name) ?? absent(page, name))(data)));
  Object.assign(appWindow, { __bridge: { callBridge } });
}

function absent(page: Surroundings, name: string): Command {
  return () => {
    const sentence = `The bridge command "${name}" is not offered by this local site.`;
    refuse(page.screen, sentence);
    throw new Error(sentence);
  };
}

function commandsOf(page: Surroundings): ReadonlyMap<string, Command> {
  const { module, context, screen, flags, events, issueOverPage } = page;
  const refused = () => false;
  const accepted = () => undefined;
  return new Map<string, Command>([
    ['reconcile', (data) => reconcile(screen, data)],
    ['onError', (data) => fail(screen, data)],
    ['invoke', (data) => invoke(data, module, context()).finally(page.invoked)],
    ['getContext', () => context()],
    ['showFlag', (data) => showFlag(flags, data)],
    ['closeFlag', (data) => closeFlag(flags, data)],
    ['navigate', navigate],
    ['openIssueViewModal', (data) => openIssueView(issueOverPage, data)],
    ['getUrl', urlOf],
    ['reload', () => window.location.reload()],
    ['refresh', () => page.refresh()],
    ['changeWindowTitle', (title) => void (document.title = String(title))],
    ['enableTheming', accepted],
    ['emitReadyEvent', accepted],
    ['on', (data) => events.on(data)],
    ['onPublic', (data) => events.on(data)],
    ['emit', (data) => events.emit(data)],
    ['emitPublic', (data) => events.emit(data)],
    ['submit', refused],
    ['close', refused],
    ['open', refused],
    ['onClose', refused],
  ]);
}
