import type { Result } from './check';

/** The JSON that `doctor --json` prints. */
export type DoctorReport = {
  readonly site: string;
  /** As whom it was asked. */
  readonly person: string;
  /** Key of the project. */
  readonly project: string;
  readonly rows: readonly CheckedRow[];
  /** How many rows are broken; how many were not seen. */
  readonly broken: number;
  readonly notSeen: number;
  readonly calls: number;
  /** About 1 a call and 1 for each object. */
  readonly points: number;
};

export type CheckedRow = {
  readonly section: string;
  readonly assumed: string;
  readonly result: Result;
  readonly seen: string;
  /** Empty where nothing follows. */
  readonly consequence: string;
};
