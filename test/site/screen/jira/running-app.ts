import type { ModuleContext, PageModule, SitePage } from '../../server/page-types';
import { installBridge } from '../bridge/bridge';
import { eventHub } from '../bridge/events';
import type { Flags } from '../bridge/flags';
import type { AppScreen } from '../bridge/screen-store';
import { refuse } from '../bridge/screen-store';
import type { SharedValue } from '../bridge/shared-value';
import { sharedValue } from '../bridge/shared-value';
import type { ColorMode } from './theme';
import { themeOf } from './theme';

/** Our app as it runs on this page. */
export type RunningApp = {
  readonly screen: SharedValue<AppScreen>;
  readonly flags: Flags;
  /** How many calls of a resolver have come back. */
  readonly invocations: SharedValue<number>;
  /** How often the app has asked Jira to read its part of the page again. */
  readonly refreshes: SharedValue<number>;
  /** Tells the app of another theme, as Jira does. */
  readonly tellTheme: (mode: ColorMode) => void;
};

/**
 * Starts the module of a page: the bridge first, then the app's bundle. A page without a module
 * runs nothing.
 */
export function startApp({ module, context }: SitePage, firstTheme: ColorMode): RunningApp {
  const app = {
    screen: sharedValue<AppScreen>({ problems: [] }),
    flags: sharedValue<Flags extends SharedValue<infer T> ? T : never>([]),
    invocations: sharedValue(0),
    refreshes: sharedValue(0),
  };
  const events = eventHub();
  const theme = sharedValue(firstTheme);
  if (module !== undefined && context !== undefined) {
    installBridge({
      ...app,
      module,
      events,
      context: (): ModuleContext => ({ ...context, theme: themeOf(theme.get()) }),
      invoked: () => app.invocations.set(app.invocations.get() + 1),
      refresh: () => app.refreshes.set(app.refreshes.get() + 1),
    });
    load(module, app.screen);
  }
  return {
    ...app,
    tellTheme: (mode) => {
      theme.set(mode);
      events.emit({ event: 'FORGE_CORE_THEME_CHANGED', payload: { theme: themeOf(mode) } });
    },
  };
}

function load(module: PageModule, screen: SharedValue<AppScreen>): void {
  const script = document.createElement('script');
  script.src = module.entry;
  script.onerror = () => refuse(screen, `The bundle of the resource "${module.resource}" could not be loaded.`);
  window.addEventListener('error', (event) => {
    if (event.error instanceof Error) refuse(screen, `The app threw: ${event.error.message}`);
  });
  document.body.append(script);
}
