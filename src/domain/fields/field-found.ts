import type { JiraField } from './jira-field';

const messages = {
  none: (what: string) => `No ${what} field was found on this site.`,
  several: (what: string, fields: readonly FoundField[]) =>
    `Several fields may be the ${what} field: ${fields.map(({ id, name }) => `"${name}" (${id})`).join(', ')}. Choose one.`,
};

/** What looking for a field came to. `why` is a sentence for people. */
export type FieldFound =
  | { readonly kind: 'found'; readonly id: string; readonly name: string; readonly why: string }
  | { readonly kind: 'none'; readonly why: string }
  /** The chosen field is not there any more, or not for this project: no other takes its place. */
  | { readonly kind: 'gone'; readonly id: string; readonly why: string }
  /** Several fields fit and nothing tells them apart: an administrator has to choose (E2). */
  | { readonly kind: 'several'; readonly candidates: readonly FoundField[]; readonly why: string };

export type FoundField = { readonly id: string; readonly name: string };

/**
 * What the fields that fit come to. `what` names what was looked for, as on the screen; `why` says
 * why a single field is taken.
 */
export const answerFor = (
  fits: readonly JiraField[],
  { what, why }: { readonly what: string; readonly why: string },
): FieldFound => {
  const candidates = fits.map(({ id, name }) => ({ id, name }));
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: 'none', why: messages.none(what) };
  if (others.length === 0) return { kind: 'found', ...first, why };
  return { kind: 'several', candidates, why: messages.several(what, candidates) };
};
