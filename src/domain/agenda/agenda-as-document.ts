import { type Node, paragraph, text, bullets, heading } from '../text/adf/write-adf';
import { type Agenda, type AgendaItem, closeBesides } from './agenda';
import { agendaMessages as messages, headings, waitingSentence } from './agenda-messages';

/** A whole document, as Jira takes it for a comment or a description. */
export type AgendaDocument = Node & { readonly version: 1; readonly type: 'doc' };

/**
 * The agenda as a document. Issues are cards, so that Jira shows their summaries only to those who
 * may see them; the document holds none. `siteUrl`: the address of the site, without which a card
 * is its key. Text nodes are neither empty nor of several lines (D9).
 */
export const agendaAsDocument = (agenda: Agenda, siteUrl?: string): AgendaDocument => {
  const { items, ifTime, unblock } = agenda;
  const card = issueNode(siteUrl);
  const cardWithFigures = (item: AgendaItem): Node[] => [card(item.key), text(` ${messages.figures(item)}`)];
  const listItem = (item: AgendaItem): Node => ({
    type: 'listItem',
    content: [paragraph(...cardWithFigures(item)), bullets(item.questions.map((question) => [text(question)]))],
  });
  return {
    type: 'doc',
    version: 1,
    content: [
      heading(messages.title(agenda).replace(/\s+/g, ' ')),
      paragraph(text(messages.length(agenda))),
      paragraph(text(agenda.chosenBy)),
      items.length === 0
        ? paragraph(text(messages.nothingToRefine))
        : { type: 'orderedList', attrs: { order: 1 }, content: items.map(listItem) },
      ...section(
        headings.unblock,
        unblock.map((blocker) => [card(blocker.key), text(` ${waitingSentence(blocker)}.`)]),
      ),
      ...section(
        headings.close,
        closeBesides(agenda).map(({ key, because }) => [card(key), text(` ${because}`)]),
      ),
      ...section(headings.ifTime, [
        ...ifTime.slice(0, mostIfTime).map(cardWithFigures),
        ...(ifTime.length > mostIfTime ? [[text(messages.moreIfTime(ifTime.length - mostIfTime))]] : []),
      ]),
    ],
  };
};

/** Jira takes 32,767 characters: what there is hardly time for is cut first. */
const mostIfTime = 20;

const section = (name: string, lines: readonly (readonly Node[])[]): readonly Node[] =>
  lines.length === 0 ? [] : [heading(name), bullets(lines)];

const issueNode =
  (siteUrl: string | undefined) =>
  (key: string): Node =>
    siteUrl === undefined
      ? text(key)
      : { type: 'inlineCard', attrs: { url: `${siteUrl}/browse/${encodeURIComponent(key)}` } };
