import type { Fault } from '../../../contract/answer';
import type { Origin } from '../../../domain/rules/overrides';
import type { Draft } from './rules-draft';

/** The draft with the ways to change it; `faults` are those of the draft as it stands. */
export type Fields = {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly setText: (path: string, text: string) => void;
  readonly setFlag: (path: string, flag: boolean) => void;
  /** Which layer is edited here, and where each value comes from. */
  readonly layer: 'site' | 'project';
  readonly originOf: (path: string) => Origin;
  /** What the layer below has, in words; absent where that would be long. */
  readonly belowLabel: (path: string) => string | undefined;
  /** Takes the value of the layer below. */
  readonly reset: (path: string) => void;
  /** The path whose field gets the focus when it is drawn. */
  readonly focus?: string | undefined;
};

/** What stands in the field of a value. */
export const textAt = ({ draft }: Fields, path: string): string => draft.texts[path] ?? '';

/** Whether a switch is on. */
export const flagAt = ({ draft }: Fields, path: string): boolean => draft.flags[path] ?? false;

/** The first fault of a value, or of a whole set, in the words of the screen. */
export const faultAt = (fields: Fields, path: string): string | undefined =>
  fields.faults.find((fault) => fault.path === path)?.says;
