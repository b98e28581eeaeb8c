import { useState } from 'react';
import type { ItemKind } from '../../../domain/items/backlog-item';
import { type FormPlace, type FormTab, formTabs } from './form-place';

/** Where in the form a person is. It stays when a version is saved and the form begins anew. */
export type FormPosition = {
  readonly tab: FormTab;
  readonly kind: ItemKind;
  /** The path whose field gets the focus, once it is drawn anew. */
  readonly focus?: string | undefined;
  /** How often a person was led somewhere: a new number draws the fields anew. */
  readonly led: number;
};

export type FormWays = {
  readonly position: FormPosition;
  readonly openTab: (index: number) => void;
  readonly chooseKind: (kind: ItemKind) => void;
  /** Opens the tab on which a value stands, with the focus in its field. */
  readonly leadTo: (path: string, place: FormPlace) => void;
};

export const useFormPlace = (): FormWays => {
  const [position, setPosition] = useState<FormPosition>({ tab: 'checks', kind: 'story', led: 0 });
  return {
    position,
    openTab: (index) => setPosition((before) => ({ ...before, tab: formTabs[index] ?? 'checks', focus: undefined })),
    chooseKind: (kind) => setPosition((before) => ({ ...before, kind, focus: undefined })),
    leadTo: (path, { tab, kind }) =>
      setPosition((before) => ({ tab, kind: kind ?? before.kind, focus: path, led: before.led + 1 })),
  };
};
