import * as v from '@badrap/valita';
import type { ForgeNode } from '../drawer/forge-node';
import { pictureOf } from '../drawer/forge-node';
import type { SharedValue } from './shared-value';

/** What the app shows at the moment, and what went wrong while it ran. */
export type AppScreen = { readonly root?: ForgeNode; readonly problems: readonly string[] };

const reconciled = v.object({ forgeDoc: v.object({ type: v.literal('Root') }) });
const failed = v.object({ error: v.unknown() });

/** The bridge's `reconcile`: takes a picture of the app's ForgeDoc. */
export function reconcile(screen: SharedValue<AppScreen>, data: unknown): void {
  if (holdsForgeDoc(data)) screen.set({ ...screen.get(), root: pictureOf(data.forgeDoc) });
  else refuse(screen, 'reconcile: only a ForgeDoc with the root "Root" is drawn on this page.');
}

/** The bridge's `onError`. */
export function fail(screen: SharedValue<AppScreen>, data: unknown): void {
  const failure = failed.try(data, { mode: 'strip' });
  const error = failure.ok ? failure.value.error : data;
  refuse(screen, `The app failed: ${error instanceof Error ? error.message : String(error)}`);
}

/** Shows a sentence in red and writes it to the console. */
export function refuse(screen: SharedValue<AppScreen>, sentence: string): void {
  console.error(`Refused: ${sentence}`);
  screen.set({ ...screen.get(), problems: [...screen.get().problems, sentence] });
}

// Only the shape is asked: a parsed copy would lose the identity by which unchanged parts are
// known.
function holdsForgeDoc(data: unknown): data is { forgeDoc: unknown } {
  return reconciled.try(data, { mode: 'passthrough' }).ok;
}
