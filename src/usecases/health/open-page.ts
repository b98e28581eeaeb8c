import type { Answer } from '../../contract/answer';
import type { HealthFilter } from '../../contract/health-view';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import { prioritisingIds } from '../../domain/fields/choose-field-ids';
import { prioritisingUses, automatic } from '../../domain/fields/field-use';
import { type BacklogId, type Board, firstWithSprints } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Rules } from '../../domain/rules/rules';
import type { Ledger } from '../../ports/backlog-ports';
import type { Boards } from '../../ports/project-ports';
import { noteOpened } from '../backlog/note-opened';
import type { StoredBacklog } from '../backlog/stored-backlog';
import { type BoardOfProject, listVisibleBoards } from '../project/find-board';
import { mayBrowse, type MayBrowseSources } from '../project/may-browse';
import { readSiteFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';
import type { ContentSources, PageContent } from './page-content';
import { readPageContent } from './read-page-content';

export type PageSources = ContentSources &
  RulesSources &
  MayBrowseSources & {
    /** As the viewer. */
    readonly visibleBoards: Pick<Boards, 'listOfProject'>;
  };

/** `sprints`: how many sprints ahead the page looks; as administered where left out. */
export type PageRequest = BoardOfProject & { readonly sprints?: number | undefined };

/** The backlog that a page is about, before anything of it is read. */
export type PageBacklog = {
  readonly project: ProjectRef;
  readonly boards: readonly Board[];
  /** Undefined where the project has no board. */
  readonly board: Board | undefined;
  readonly backlogId: BacklogId;
  readonly inForce: ProjectRulesInForce;
};

/**
 * The first step of a page: which backlog it is about. Nothing of it may be answered before
 * `openPage` has proven that the viewer may browse the project.
 * @throws SourceFailure
 */
export const findPageBacklog = async (
  sources: PageSources,
  { project, boardId, sprints }: PageRequest,
): Promise<Answer<PageBacklog>> => {
  const [boards, inForce] = await Promise.all([
    listVisibleBoards(sources, project),
    readProjectRules(sources, project.id),
  ]);
  if (boards === undefined) return notVisible;
  const board = boardId === undefined ? firstWithSprints(boards) : boards.find(({ id }) => id === boardId);
  // Nothing is read as the app for somebody who sees nothing of the project.
  if (boards.length === 0 && !(await mayBrowse(sources, project))) return notVisible;
  if (boardId !== undefined && board === undefined)
    return (await mayBrowse(sources, project)) ? boardNotVisible : notVisible;
  const backlogId = { projectId: project.id, boardId: board?.id ?? 0 };
  return { ok: true, value: { project, boards, board, backlogId, inForce: lookingAhead(inForce, sprints) } };
};

/** What is remembered is not judged by it, so a view of another depth costs nothing more. */
const lookingAhead = (inForce: ProjectRulesInForce, sprints: number | undefined): ProjectRulesInForce =>
  sprints === undefined ? inForce : { ...inForce, rules: { ...inForce.rules, sprintsAhead: sprints } };

/** A page that the viewer may see: what is remembered of its backlog and what it shows. */
export type OpenedPage = { readonly remembered: StoredBacklog; readonly content: PageContent };

/**
 * The second step of a page: brings its backlog up to date from what is stored of it. The cost
 * depends on what changed and on what is shown, not on the size of the backlog. Guard (J5): an item
 * of the project that Jira gives to the viewer proves that they may browse it, else Jira is asked.
 * Nothing can be filtered before outdated facts are read anew.
 * @throws SourceFailure
 */
export const openPage = async (
  sources: PageSources,
  { project, backlogId, inForce }: PageBacklog,
  { stored, filter }: { readonly stored: StoredBacklog; readonly filter: HealthFilter },
): Promise<Answer<OpenedPage>> => {
  const remembered = await withPrioritisingFields(sources, stored, { projectId: project.id, rules: inForce.rules });
  const backlog = { backlogId, projectKey: project.key };
  const content = await readPageContent(sources, backlog, { stored: remembered, inForce, filter });
  if (!(await mayBrowse(sources, project, content.live))) return notVisible;
  await noteOpened(sources, backlog, stored);
  await content.queueWork();
  if (remembered.ledger?.outdated === true && isFiltering(filter))
    return { ok: false, problem: { code: 'being-read' } };
  return { ok: true, value: { remembered, content } };
};

/**
 * The stored backlog with the fields for prioritising of the rules in force: facts do not depend on
 * them, so a change of these rules needs no scan. Where nobody chose any, those of the scan are
 * good enough.
 */
const withPrioritisingFields = async (
  sources: PageSources,
  stored: StoredBacklog,
  { projectId, rules }: { readonly projectId: string; readonly rules: Rules },
): Promise<StoredBacklog> => {
  const isChosen = prioritisingUses.some((use) => rules.fields[use] !== automatic);
  if (!isChosen && rules.priority.method === 'signals') return stored;
  const { prioritising = {} } = prioritisingIds({ fields: await readSiteFields(sources), projectId }, rules.fields);
  const withFields = <T extends Pick<Ledger, 'basis'>>(value: T): T => {
    const fields = { ...value.basis.fields, prioritising };
    return { ...value, basis: { ...value.basis, fields } };
  };
  const { ledger, scan } = stored;
  return { ...stored, ledger: ledger && withFields(ledger), scan: scan && withFields(scan) };
};

const boardNotVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'board' } };

const notVisible: Answer<never> = { ok: false, problem: { code: 'not-visible', what: 'project' } };
