import type { CountedFlow } from '../domain/flow/counted-flow';
import type { BacklogId } from '../domain/project/board';
import type { ReplayRefusal } from './sprint-ports';

/** The flow of boards as it was last counted. @throws SourceFailure where storage fails */
export type FlowStore = {
  /** Undefined where none is stored, or in another shape. */
  readonly read: (backlogId: BacklogId) => Promise<CountedFlow | undefined>;
  readonly save: (backlogId: BacklogId, flow: CountedFlow) => Promise<void>;
  /** Why the last count came to nothing, and when; undefined where it did not. */
  readonly readRefusal: (backlogId: BacklogId) => Promise<FlowRefusal | undefined>;
  /** Undefined: the last count came to something. */
  readonly saveRefusal: (backlogId: BacklogId, refusal: FlowRefusal | undefined) => Promise<void>;
};

/** `at`: epoch milliseconds. */
export type FlowRefusal = { readonly why: ReplayRefusal; readonly at: number };
