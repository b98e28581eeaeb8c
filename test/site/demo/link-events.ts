import type { Draft } from './draft';
import type { ProjectSetup } from './project-setup';
import type { IssueRef, LinkTypeName } from './issue-state';
import { link } from './set';
import type { TimelineEvent } from './timeline';

type Born = IssueRef & { readonly createdAt: number };

/**
 * The links that drafts name, as events at both of their ends, 40 minutes after the later end was
 * created.
 */
export const linkEvents = (
  drafts: readonly Draft[],
  { team, firstIds }: ProjectSetup,
  refOf: (ref: string) => Born,
): ReadonlyMap<string, readonly TimelineEvent[]> => {
  const events = drafts.flatMap(linksOf).flatMap(({ type, from, to }, index) => {
    const [outward, inward] = [refOf(from), refOf(to)];
    const at = Math.max(outward.createdAt, inward.createdAt) + 2_400_000;
    const linkId = String(firstIds.link + index);
    const event = (ref: string, end: 'outward' | 'inward', { id, key }: IssueRef) => ({
      ref,
      event: { at, by: team.owner, set: link({ linkId, type, end, other: { id, key } }) },
    });
    return [event(from, 'outward', inward), event(to, 'inward', outward)];
  });
  return events.reduce(
    (byRef, { ref, event }) => byRef.set(ref, [...(byRef.get(ref) ?? []), event]),
    new Map<string, TimelineEvent[]>(),
  );
};

const linksOf = (draft: Draft): readonly { type: LinkTypeName; from: string; to: string }[] => [
  ...(draft.blocks ?? []).map((to) => ({ type: 'Blocks' as const, from: draft.ref, to })),
  ...(draft.duplicates ?? []).map((to) => ({ type: 'Duplicate' as const, from: draft.ref, to })),
  ...(draft.relatesTo ?? []).map((to) => ({ type: 'Relates' as const, from: draft.ref, to })),
];
