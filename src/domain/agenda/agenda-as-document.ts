import { type Node, paragraph, text, bullets, heading } from '../text/adf/write-adf';
import { type Agenda, type AgendaItem, closeBesides } from './agenda';
import { figuresOf, titleOf, lengthWords, nothingToRefine, headings, waitingWords } from './agenda-messages';

/** A whole document, as Jira takes it for a comment or a description. */
export type AgendaDocument = Node & { readonly version: 1; readonly type: 'doc' };

/**
 * The agenda as a document. Issues are cards, so that Jira itself shows a summary to those who may
 * see the issue and to nobody else; the document holds no summary. `siteUrl`: the address of the
 * site, without which a card is its key. Text nodes are neither empty nor of several lines (D9).
 */
export const agendaAsDocument = (agenda: Agenda, siteUrl?: string): AgendaDocument => {
  const { items, ifTime, unblock } = agenda;
  const card = issueNode(siteUrl);
  const item = (one: AgendaItem): Node => ({
    type: 'listItem',
    content: [
      paragraph(card(one.key), text(` ${figuresOf(one)}`)),
      bullets(one.questions.map((question) => [text(question)])),
    ],
  });
  const section = (name: string, lines: readonly (readonly Node[])[]): Node[] =>
    lines.length === 0 ? [] : [heading(name), bullets(lines)];
  return {
    type: 'doc',
    version: 1,
    content: [
      heading(titleOf(agenda).replace(/\s+/g, ' ')),
      paragraph(text(lengthWords(agenda))),
      paragraph(text(agenda.chosenBy)),
      ...(items.length === 0
        ? [paragraph(text(nothingToRefine))]
        : [{ type: 'orderedList', attrs: { order: 1 }, content: items.map(item) }]),
      ...section(
        headings.unblock,
        unblock.map((one) => [card(one.key), text(` ${waitingWords(one)}.`)]),
      ),
      ...section(
        headings.close,
        closeBesides(agenda).map(({ key, because }) => [card(key), text(` ${because}`)]),
      ),
      ...section(headings.ifTime, [
        ...ifTime.slice(0, mostIfTime).map((one) => [card(one.key), text(` ${figuresOf(one)}`)]),
        ...(ifTime.length > mostIfTime ? [[text(`and ${ifTime.length - mostIfTime} more`)]] : []),
      ]),
    ],
  };
};

/**
 * Jira takes 32,767 characters of a comment or a description; what there is hardly time for is cut
 * first.
 */
const mostIfTime = 20;

const issueNode =
  (siteUrl: string | undefined) =>
  (key: string): Node =>
    siteUrl === undefined
      ? text(key)
      : { type: 'inlineCard', attrs: { url: `${siteUrl}/browse/${encodeURIComponent(key)}` } };
