import type { AgendaIssueDraft, PostedAgenda, ShownAgenda } from '../../contract/agenda-view';
import type { Answer, NotPosted } from '../../contract/answer';
import { agendaAsDocument, type AgendaDocument } from '../../domain/agenda/agenda-as-document';
import { chooseIssueType } from '../../domain/agenda/choose-issue-type';
import { quantityOrNo } from '../../domain/wording/number';
import type { ProjectRef } from '../../domain/project/project';
import type { Projects } from '../../ports/project-ports';
import type { AgendaPosts } from '../../ports/write-ports';
import { readAgenda, type AgendaSources, type ReadAgendaRequest } from './read-agenda';

const messages = {
  summary: ({ items, minutes }: ShownAgenda) =>
    `Refinement agenda: ${quantityOrNo(items.length, 'item')} in ${minutes} minutes`,
};

export type PostAgendaSources = AgendaSources & {
  /** As the viewer. */
  readonly agendaPosts: AgendaPosts;
  readonly projects: Projects;
};

/** `siteUrl`: the address of the site, for cards of its issues. */
type PostAgendaRequest = ReadAgendaRequest & { readonly siteUrl: string | undefined };

/** `typeId`: of the project; a task where nobody has chosen. `summary`: 1 to 255 characters. */
export type CreateAgendaIssueRequest = PostAgendaRequest & {
  readonly typeId?: string | undefined;
  readonly summary?: string | undefined;
};

export type CommentAgendaRequest = PostAgendaRequest & { readonly issueKey: string };

/**
 * Posts the agenda that the viewer sees as a comment on an issue of their choice, as the viewer.
 * Where the answer is lost, the comment is not sent again.
 * @throws SourceFailure
 */
export const commentAgenda = async (
  sources: PostAgendaSources,
  request: CommentAgendaRequest,
): Promise<Answer<PostedAgenda>> => {
  const { issueKey } = request;
  const agenda = await readDocument(sources, request);
  if (!agenda.ok) return agenda;
  switch (await sources.agendaPosts.comment(issueKey, agenda.value.document)) {
    case 'written':
      return { ok: true, value: { issueKey } };
    case 'refused':
      return notPosted('comment-refused');
    case 'unknown':
      return { ok: false, problem: { code: 'maybe-posted', issueKey } };
  }
};

/**
 * The same as a new issue of the project, a task where it has such a type.
 * @throws SourceFailure
 */
export const createAgendaIssue = async (
  sources: PostAgendaSources,
  request: CreateAgendaIssueRequest,
): Promise<Answer<PostedAgenda>> => {
  const { project, typeId, summary } = request;
  const [types, agenda] = await Promise.all([readTypes(sources, project), readDocument(sources, request)]);
  const type = typeId === undefined ? chooseIssueType(types) : types.find(({ id }) => id === typeId);
  if (type === undefined) return notPosted('no-issue-type');
  if (!agenda.ok) return agenda;
  const { view, document } = agenda.value;
  const creation = await sources.agendaPosts.create({
    projectId: project.id,
    typeId: type.id,
    summary: summary ?? messages.summary(view),
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

/**
 * What an issue for the agenda would be: for the question before it is made.
 * @throws SourceFailure
 */
export const draftAgendaIssue = async (
  sources: PostAgendaSources,
  request: ReadAgendaRequest,
): Promise<Answer<AgendaIssueDraft>> => {
  const [types, agenda] = await Promise.all([readTypes(sources, request.project), readAgenda(sources, request)]);
  const type = chooseIssueType(types);
  if (type === undefined) return notPosted('no-issue-type');
  if (!agenda.ok) return agenda;
  const { view } = agenda.value;
  if (view.kind === 'none' || isEmpty(view)) return notPosted('nothing-to-post');
  return {
    ok: true,
    value: { types: types.map(({ id, name }) => ({ id, name })), typeId: type.id, summary: messages.summary(view) },
  };
};

/** The types of an issue that stands by itself. */
const readTypes = async ({ projects }: PostAgendaSources, { key }: ProjectRef) =>
  ((await projects.read(key))?.issueTypes ?? []).filter(({ level }) => level === 'standard');

/** Made here, from what this viewer sees: nothing that is posted comes from the screen. */
const readDocument = async (
  sources: AgendaSources,
  request: PostAgendaRequest,
): Promise<Answer<{ readonly view: ShownAgenda; readonly document: AgendaDocument }>> => {
  const agenda = await readAgenda(sources, request);
  if (!agenda.ok) return agenda;
  const { view } = agenda.value;
  if (view.kind === 'none' || isEmpty(view)) return notPosted('nothing-to-post');
  return { ok: true, value: { view, document: agendaAsDocument(view, request.siteUrl) } };
};

const isEmpty = ({ items, close, unblock }: ShownAgenda): boolean => items.length + close.length + unblock.length === 0;

const notPosted = (because: NotPosted): Answer<never> => ({ ok: false, problem: { code: 'not-posted', because } });
