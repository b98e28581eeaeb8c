/**
 * One thing that is wrong with what was sent: where (`ruleSets.story.estimate.weight`), and a
 * sentence that says what to do to who writes a file.
 */
export type Fault = {
  readonly path: string;
  readonly message: string;
  /** The same beside the field, in the words of the screen; absent where no field can cause it. */
  readonly says?: string | undefined;
};
