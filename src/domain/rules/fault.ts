/**
 * One thing that is wrong with what was sent: where (`ruleSets.story.estimate.weight`), and a
 * sentence that says what to do.
 */
export type Fault = { readonly path: string; readonly message: string };
