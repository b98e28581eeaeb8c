import { closeBesides, type Agenda, type AgendaItem } from './agenda';
import { agendaMessages as messages, headings, waitingSentence } from './agenda-messages';

/** The agenda as plain text, as the viewer sees it. */
export const agendaAsText = (agenda: Agenda): string => write(agenda, plain);

/** The same as Markdown. `siteUrl`: where its keys link to; without it they are keys only. */
export const agendaAsMarkdown = (agenda: Agenda, siteUrl?: string): string => write(agenda, markdown(siteUrl));

/** How a format writes its parts; summaries are what people typed, so it makes them harmless. */
type Format = {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly issue: (key: string) => string;
  readonly inline: (text: string) => string;
  readonly numbered: (number: number, text: string) => string;
  readonly bullet: (text: string, depth: 0 | 1) => string;
};

const write = (agenda: Agenda, format: Format): string => {
  const { items, ifTime, unblock } = agenda;
  const { title, heading, inline, bullet } = format;
  const issue = ({ key, summary }: { readonly key: string; readonly summary: string }): string =>
    `${format.issue(key)} ${inline(oneLine(summary))}`;
  const issueWithFigures = (item: AgendaItem): string => `${issue(item)} (${messages.figures(item)})`;
  const numbered = (item: AgendaItem, index: number): string[] => [
    format.numbered(index + 1, issueWithFigures(item)),
    ...item.questions.map((question) => bullet(inline(question), 1)),
  ];
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading(name), ...lines.map((line) => bullet(line, 0))];
  return [
    title(inline(oneLine(messages.title(agenda)))),
    inline(messages.length(agenda)),
    inline(agenda.chosenBy),
    '',
    ...(items.length === 0 ? [messages.nothingToRefine] : items.flatMap(numbered)),
    ...section(
      headings.unblock,
      unblock.map((blocker) => `${issue(blocker)}: ${inline(waitingSentence(blocker))}.`),
    ),
    ...section(
      headings.close,
      closeBesides(agenda).map((closable) => `${issue(closable)}: ${inline(closable.because)}`),
    ),
    ...section(headings.ifTime, ifTime.map(issueWithFigures)),
    '',
  ].join('\n');
};

const plain: Format = {
  title: (text) => text,
  heading: (text) => text,
  issue: (key) => key,
  inline: (text) => text,
  numbered: (number, text) => `${number}. ${text}`,
  bullet: (text, depth) => `${depth === 0 ? '' : '   '}- ${text}`,
};

const markdown = (siteUrl: string | undefined): Format => ({
  ...plain,
  title: (text) => `# ${text}\n`,
  heading: (text) => `## ${text}\n`,
  issue: (key) => (siteUrl === undefined ? key : `[${key}](${siteUrl}/browse/${encodeURIComponent(key)})`),
  inline: escapeMarkdown,
});

/** What is a sign of Markdown or HTML inside a line; none of the texts begins a line. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~&#$!]/g, (sign) => `\\${sign}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
