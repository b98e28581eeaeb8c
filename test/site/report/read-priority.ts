import { byPriority } from '../../../src/domain/items/item-order';
import type { MoscowCategory } from '../../../src/domain/priority/moscow-settings';
import type { PriorityPart } from '../../../src/domain/priority/priority-score';
import type { ServedSite } from '../server/served-site';
import { callApp } from '../call-app';
import { readPages } from './read-pages';

/** The JSON that `report -- priority` prints: every open item, the most urgent first. */
export type PriorityReport = readonly PriorityRow[];

export type PriorityRow = {
  readonly key: string;
  readonly score: number | null;
  /** Something could not be read, so that the score is at least that (P7). */
  readonly atLeast: boolean;
  /**
   * Its place by priority among the open items of the project, from 1: the relative beside the
   * absolute (P5).
   */
  readonly rank: number;
  readonly moscow: MoscowCategory | null;
  /** Whether somebody has said so, or the score proposes it. */
  readonly moscowIs: 'set' | 'proposed' | 'unknown';
  readonly parts: readonly { readonly id: PriorityPart['id']; readonly value: string; readonly contribution: number }[];
  readonly missing: readonly PriorityPart['id'][];
};

/**
 * Reads the priority of every open item of a project page by page through the project page's
 * resolver. @throws ReportProblem
 */
export const readPriority = async (
  site: Pick<ServedSite, 'invoke'>,
  asked: { readonly project: string; readonly as: string },
): Promise<PriorityReport> => {
  const { project, as } = asked;
  const pages = await readPages(project, (cursor) =>
    callApp(site, { module: 'project-page', functionKey: 'priority', as, projectKey: project, payload: { cursor } }),
  );
  return pages
    .flatMap(({ items }) => items)
    .toSorted(byPriority)
    .map(({ key, score, atLeast, moscow, parts, missing }, index) => ({
      key,
      score,
      atLeast: atLeast === true,
      rank: index + 1,
      moscow: moscow.kind === 'unknown' ? null : moscow.category,
      moscowIs: moscow.kind,
      parts: parts.map(({ id, value, contribution }) => ({ id, value, contribution })),
      missing: missing.map(({ id }) => id),
    }));
};
