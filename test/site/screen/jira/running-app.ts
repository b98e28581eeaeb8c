import type { SitePage } from '../../server/page-types';
import { eventHub } from '../bridge/events';
import type { Flags } from '../bridge/flags';
import type { IssueOverPage } from '../bridge/issue-view';
import { type SharedValue, sharedValue } from '../bridge/shared-value';
import { frameWindow, runModule, type RunningModule } from '../bridge/run-module';
import type { AppScreen } from '../bridge/screen-store';
import type { ColorMode } from './theme';
import { themeOf } from './theme';

/** Our app as it runs on this page. */
export type RunningApp = {
  readonly screen: SharedValue<AppScreen>;
  /** Our module in the right column; absent where the page has none. */
  readonly rightColumn?: RunningModule;
  readonly flags: Flags;
  readonly issueOverPage: IssueOverPage;
  /** How many calls of a resolver have come back. */
  readonly invocations: SharedValue<number>;
  /** How often the app has asked Jira to read its part of the page again. */
  readonly refreshes: SharedValue<number>;
  /** Tells the app of another theme, as Jira does. */
  readonly tellTheme: (mode: ColorMode) => void;
};

/**
 * Starts the module of a page; the one in its right column is started once its group is open. A
 * page without a module runs nothing.
 */
export function startApp({ module, context, rightColumn }: SitePage, firstTheme: ColorMode): RunningApp {
  const flags = sharedValue<Flags extends SharedValue<infer T> ? T : never>([]);
  const invocations = sharedValue(0);
  const refreshes = sharedValue(0);
  const events = eventHub();
  const issueOverPage: IssueOverPage = sharedValue<ReturnType<IssueOverPage['get']>>(undefined);
  const theme = sharedValue(firstTheme);
  const shared = {
    flags,
    events,
    issueOverPage,
    theme: () => themeOf(theme.get()),
    invoked: () => invocations.set(invocations.get() + 1),
    refresh: () => refreshes.set(refreshes.get() + 1),
  };
  const main = module && context && runModule({ module, context }, shared, () => window);
  const beside = rightColumn && runModule(rightColumn, shared, () => frameWindow(rightColumn.module.title));
  main?.start();
  return {
    screen: main?.screen ?? sharedValue<AppScreen>({ problems: [] }),
    ...(beside === undefined ? {} : { rightColumn: beside }),
    flags,
    issueOverPage,
    invocations,
    refreshes,
    tellTheme: (mode) => {
      theme.set(mode);
      events.emit({ event: 'FORGE_CORE_THEME_CHANGED', payload: { theme: themeOf(mode) } });
    },
  };
}
