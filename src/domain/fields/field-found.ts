import type { JiraField } from './jira-field';

/** What looking for a field came to. `why` is a sentence for people. */
export type FieldFound =
  | { readonly kind: 'found'; readonly id: string; readonly name: string; readonly why: string }
  | { readonly kind: 'none'; readonly why: string }
  /**
   * The field that was chosen is not there any more, or not for this project: nothing is read in
   * its place.
   */
  | { readonly kind: 'gone'; readonly id: string; readonly why: string }
  /** Several fields fit and nothing tells them apart: an administrator has to choose (E2). */
  | { readonly kind: 'several'; readonly candidates: readonly FoundField[]; readonly why: string };

export type FoundField = { readonly id: string; readonly name: string };

/**
 * Turns the fields that fit into an answer. `what` names what was looked for, in the words of the
 * screen.
 */
export const answerFor = (what: string, fits: readonly JiraField[], why: string): FieldFound => {
  const [only, ...others] = fits;
  if (!only) return { kind: 'none', why: `No ${what} field was found on this site.` };
  if (others.length === 0) return { kind: 'found', id: only.id, name: only.name, why };
  return {
    kind: 'several',
    candidates: fits.map(({ id, name }) => ({ id, name })),
    why: `Several fields may be the ${what} field: ${fits.map(({ id, name }) => `"${name}" (${id})`).join(', ')}. Choose one.`,
  };
};
