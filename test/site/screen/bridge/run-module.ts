import type { ModuleContext, ModuleOnPage } from '../../server/page-types';
import { type Surroundings, installBridge } from './bridge';
import { type AppScreen, refuse } from './screen-store';
import { type SharedValue, sharedValue } from './shared-value';

/** What a module shares with the other one of its page. */
export type SharedSurroundings = Pick<Surroundings, 'flags' | 'events' | 'issueOverPage' | 'refresh' | 'invoked'> & {
  readonly theme: () => ModuleContext['theme'];
};

/** A module of the app and what it shows; it runs once it is started. */
export type RunningModule = { readonly screen: SharedValue<AppScreen>; readonly start: () => void };

/**
 * A module of this page. Each has a window of its own, as in Jira: `ownWindow` makes it. The bridge
 * comes first, then the app's bundle.
 */
export function runModule(
  { module, context }: ModuleOnPage,
  shared: SharedSurroundings,
  ownWindow: () => Window,
): RunningModule {
  const { theme, ...surroundings } = shared;
  const screen = sharedValue<AppScreen>({ problems: [] });
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    const appWindow = ownWindow();
    installBridge({ ...surroundings, module, screen, context: () => ({ ...context, theme: theme() }) }, appWindow);
    load({ entry: module.entry, resource: module.resource }, screen, appWindow);
  };
  return { screen, start };
}

/** A window for a module beside the one that runs in the page's own. */
export function frameWindow(title: string): Window {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  document.body.append(frame);
  if (frame.contentWindow === null) throw new Error('The browser gave the frame no window.');
  return frame.contentWindow;
}

function load(
  { entry, resource }: { readonly entry: string; readonly resource: string },
  screen: SharedValue<AppScreen>,
  appWindow: Window,
): void {
  const script = appWindow.document.createElement('script');
  script.src = entry;
  script.onerror = () => refuse(screen, `The bundle of the resource "${resource}" could not be loaded.`);
  appWindow.addEventListener('error', ({ message }) => {
    if (message !== '') refuse(screen, `The app threw: ${message}`);
  });
  appWindow.document.body.append(script);
}
