import { createContext, useContext, useState } from 'react';

/** Which folds of a page stand open, where the page keeps that. */
export type KeptFolds = { readonly open: readonly string[]; readonly toggle: (name: string) => void };

/** Undefined on a page that keeps nothing. */
export const KeptFoldsContext = createContext<KeptFolds | undefined>(undefined);

/**
 * Whether a fold stands open, and what turns it over. One with a name is kept by its page; one
 * without, or on a page that keeps nothing, is closed when it is shown again.
 */
export const useFold = (name: string | undefined): { readonly opened: boolean; readonly toggle: () => void } => {
  const kept = useContext(KeptFoldsContext);
  const [opened, setOpened] = useState(false);
  if (kept === undefined || name === undefined) return { opened, toggle: () => setOpened(!opened) };
  return { opened: kept.open.includes(name), toggle: () => kept.toggle(name) };
};
