import * as v from '@badrap/valita';

/*
 * The issues that the app makes to hold an agenda are in no figure (H7). Jira itself keeps the mark
 * by which they are known, from the call on that makes them: so it holds where Jira's answer was
 * lost, and comes with each reading of issues without a call more. It is no label: nobody sees it.
 */

const mark = 'backlog-refinery-agenda';

/** For the body of the call that makes the issue. */
export const agendaMark = { properties: [{ key: mark, value: { holds: 'agenda' } }] };

/** For the body of a call that reads issues whose agendas are to be left out. */
export const askingForMark = { properties: [mark] };

/** The marks that come with an issue then. */
export const markSchema = v.record(v.unknown()).optional();

/** Issues without those that hold an agenda. */
export const withoutAgendas = <T extends { readonly properties?: v.Infer<typeof markSchema> }>(
  issues: readonly T[],
): readonly T[] => issues.filter(({ properties }) => properties?.[mark] === undefined);
