import type { AgendaView, PostedAgenda } from '../../contract/agenda-view';
import type { Answer, NotPosted } from '../../contract/answer';
import { agendaAsDocument, type AgendaDocument } from '../../domain/agenda/agenda-as-document';
import { quantityOrNo } from '../../domain/wording/number';
import { kindOf } from '../../domain/items/item-kind';
import type { IssueTypeOfProject } from '../../domain/project/project';
import type { Projects } from '../../ports/project-ports';
import type { AgendaPosts } from '../../ports/write-ports';
import { readAgenda, type AgendaSources, type AskedAgenda } from './read-agenda';

export type PostAgendaSources = AgendaSources & {
  readonly agendaPosts: AgendaPosts;
  readonly projects: Projects;
};

/** `siteUrl`: the address of the site, for cards of its issues. */
type Asked = AskedAgenda & { readonly siteUrl: string | undefined };

/**
 * Posts the agenda that the viewer sees as a comment on an issue of their choice, as the viewer. A
 * lost answer is told as such, and the comment is never sent twice.
 */
export const commentAgenda = async (
  sources: PostAgendaSources,
  asked: Asked & { readonly issueKey: string },
): Promise<Answer<PostedAgenda>> => {
  const { issueKey } = asked;
  const written = await write(sources, asked);
  if (!written.ok) return written;
  switch (await sources.agendaPosts.comment(issueKey, written.value.document)) {
    case 'written':
      return { ok: true, value: { issueKey } };
    case 'refused':
      return notPosted('comment-refused');
    case 'unknown':
      return { ok: false, problem: { code: 'maybe-posted', issueKey } };
  }
};

/**
 * The same as a new issue of the project: a task where it has such a type, else the first that
 * stands on its own.
 */
export const createAgendaIssue = async (sources: PostAgendaSources, asked: Asked): Promise<Answer<PostedAgenda>> => {
  const { project } = asked;
  const type = plainType((await sources.projects.read(project.key))?.issueTypes ?? []);
  if (type === undefined) return notPosted('no-issue-type');
  const written = await write(sources, asked);
  if (!written.ok) return written;
  const { view, document } = written.value;
  const summary = `Refinement agenda: ${quantityOrNo(view.items.length, 'item')} in ${view.minutes} minutes`;
  const creation = await sources.agendaPosts.create({
    projectId: project.id,
    typeId: type.id,
    summary,
    description: document,
  });
  switch (creation.outcome) {
    case 'created':
      return { ok: true, value: { issueKey: creation.key } };
    case 'refused':
      return { ok: false, problem: { code: 'not-posted', because: 'issue-refused', asks: creation.asks } };
    case 'unknown':
      return { ok: false, problem: { code: 'maybe-posted' } };
  }
};

/** Made here, from what this viewer sees: nothing that is posted comes from the screen. */
const write = async (
  sources: AgendaSources,
  asked: Asked,
): Promise<Answer<{ readonly view: Extract<AgendaView, { kind: 'agenda' }>; readonly document: AgendaDocument }>> => {
  const read = await readAgenda(sources, asked);
  if (!read.ok) return read;
  const { view } = read.value;
  if (view.kind === 'none' || view.items.length + view.close.length + view.unblock.length === 0)
    return notPosted('nothing-to-post');
  return { ok: true, value: { view, document: agendaAsDocument(view, asked.siteUrl) } };
};

const plainType = (types: readonly IssueTypeOfProject[]): IssueTypeOfProject | undefined => {
  const standing = types.filter(({ isEpic, isSubTask }) => !isEpic && !isSubTask);
  return standing.find(({ name }) => kindOf({ name }) === 'task') ?? standing[0];
};

const notPosted = (because: NotPosted): Answer<never> => ({ ok: false, problem: { code: 'not-posted', because } });
