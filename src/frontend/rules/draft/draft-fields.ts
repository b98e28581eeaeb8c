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
  /** Takes the value of the layer beneath. */
  readonly reset: (path: string) => void;
};

/**
 * The first fault of a value; a fault of a whole list or set is shown with all the others, above
 * the button.
 */
export const faultAt = (fields: Fields, path: string): string | undefined =>
  fields.faults.find((fault) => fault.path === path)?.message;
