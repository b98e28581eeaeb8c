import type { Answer } from '../../contract/answer';
import type { HealthFilter } from '../../contract/health-view';
import { isFiltering } from '../../domain/backlog/backlog-filter';
import { prioritisingIds } from '../../domain/fields/choose-field-ids';
import { prioritisingUses, automatic } from '../../domain/fields/field-use';
import type { BacklogId, Board } from '../../domain/project/board';
import type { ProjectRef } from '../../domain/project/project';
import type { Rules } from '../../domain/rules/rules';
import type { Ledger } from '../../ports/backlog-ports';
import { noteOpened } from '../backlog/note-opened';
import { type StoredBacklog, withBoard } from '../backlog/stored-backlog';
import { countLedger, countScan } from '../items/count-backlog';
import { readUnprovenSight, type Sight, type SightSources } from '../items/read-sight';
import { type BoardOfProject, type BoardSources, findBoard, projectNotVisible } from '../project/find-board';
import { mayBrowse } from '../project/may-browse';
import { readSiteFields } from '../project/project-fields';
import { type RulesSources, type ProjectRulesInForce, readProjectRules } from '../project/rules-in-force';
import type { ContentSources, PageContent } from './page-content';
import { readPageContent } from './read-page-content';

export type PageSources = ContentSources & RulesSources & BoardSources & SightSources;

/** `sprints`: how many sprints ahead the page looks; as administered where left out. */
export type PageRequest = BoardOfProject & { readonly sprints?: number | undefined };

/** The backlog that a page is about, before anything of it is read. */
export type PageBacklog = {
  readonly project: ProjectRef;
  readonly boards: readonly Board[];
  /** Undefined where the project has no board. */
  readonly board: Board | undefined;
  readonly backlogId: BacklogId;
  /** The account id of who looks. */
  readonly viewer: string;
  readonly inForce: ProjectRulesInForce;
};

/**
 * The first step of a page: which backlog it is about. Nothing of it may be answered before
 * `openPage` has proven that the viewer may browse the project.
 * @throws SourceFailure
 */
export const findPageBacklog = async (
  sources: PageSources,
  { project, boardId, viewer, sprints }: PageRequest,
): Promise<Answer<PageBacklog>> => {
  const [found, inForce] = await Promise.all([
    findBoard(sources, { project, boardId }),
    readProjectRules(sources, project.id),
  ]);
  if (!found.ok) return found;
  const backlogId = { projectId: project.id, boardId: found.value.board?.id ?? 0 };
  return {
    ok: true,
    value: { project, ...found.value, backlogId, viewer, inForce: lookingAhead(inForce, sprints) },
  };
};

/** What is remembered is not judged by it, so a view of another depth costs nothing more. */
const lookingAhead = (inForce: ProjectRulesInForce, sprints: number | undefined): ProjectRulesInForce =>
  sprints === undefined ? inForce : { ...inForce, rules: { ...inForce.rules, sprintsAhead: sprints } };

/** A page that the viewer may see: what is remembered of its backlog and what it shows. */
export type OpenedPage = {
  readonly remembered: StoredBacklog;
  readonly sight: Sight;
  readonly content: PageContent;
};

/**
 * The second step of a page: brings its backlog up to date from what is stored of it. The cost
 * depends on what changed and on what is shown, not on the size of the backlog. That the viewer may
 * browse the project (J5) is proven by an item of it that Jira gives to them, else Jira is asked;
 * how much of it they see is counted once an hour. Nothing can be filtered before outdated facts
 * are read anew.
 * @throws SourceFailure
 */
export const openPage = async (
  sources: PageSources,
  { project, board, backlogId, viewer, inForce }: PageBacklog,
  { stored, filter }: { readonly stored: StoredBacklog; readonly filter: HealthFilter },
): Promise<Answer<OpenedPage>> => {
  const remembered = await withPrioritisingFields(sources, withBoard(stored, board), {
    projectId: project.id,
    rules: inForce.rules,
  });
  const backlog = { backlogId, projectKey: project.key };
  const { ledger, scan } = remembered;
  const sight = readUnprovenSight(sources, { ...backlog, viewer }, () =>
    Promise.resolve(ledger === undefined ? scan && countScan(scan) : countLedger(ledger)),
  );
  const [seen, content] = await Promise.all([
    sight,
    readPageContent(sources, backlog, { stored: remembered, inForce, filter, sight }),
  ]);
  if (!(await mayBrowse(sources, project, content.live))) return projectNotVisible;
  await noteOpened(sources, backlog, stored);
  await content.queueWork();
  if (remembered.ledger?.outdated === true && isFiltering(filter))
    return { ok: false, problem: { code: 'being-read' } };
  return { ok: true, value: { remembered, sight: seen, content } };
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
