import { closeBesides, type Agenda, type AgendaItem } from './agenda';
import { figuresOf, headings, lengthWords, nothingToRefine, titleOf, waitingWords } from './agenda-messages';

/**
 * How a format writes its parts; summaries are what people typed, so each format has to make them
 * harmless.
 */
type Format = {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly issue: (key: string) => string;
  readonly words: (text: string) => string;
  readonly numbered: (number: number, text: string) => string;
  readonly bullet: (text: string, depth: 0 | 1) => string;
};

/** The agenda as plain text, as the viewer sees it. */
export const agendaAsText = (agenda: Agenda): string => write(agenda, plain);

/** The same as Markdown. `siteUrl`: where its keys link to; without it they are keys only. */
export const agendaAsMarkdown = (agenda: Agenda, siteUrl?: string): string => write(agenda, markdown(siteUrl));

const write = (agenda: Agenda, format: Format): string => {
  const { items, ifTime, unblock } = agenda;
  const { title, heading, words, bullet } = format;
  const named = ({ key, summary }: { readonly key: string; readonly summary: string }): string =>
    `${format.issue(key)} ${words(oneLine(summary))}`;
  const item = (one: AgendaItem, index: number): string[] => [
    format.numbered(index + 1, `${named(one)} (${figuresOf(one)})`),
    ...one.questions.map((question) => bullet(words(question), 1)),
  ];
  const section = (name: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading(name), ...lines];
  return [
    title(words(oneLine(titleOf(agenda)))),
    words(lengthWords(agenda)),
    words(agenda.chosenBy),
    '',
    ...(items.length === 0 ? [nothingToRefine] : items.flatMap(item)),
    ...section(
      headings.unblock,
      unblock.map((one) => bullet(`${named(one)}: ${words(waitingWords(one))}.`, 0)),
    ),
    ...section(
      headings.close,
      closeBesides(agenda).map((one) => bullet(`${named(one)}: ${words(one.because)}`, 0)),
    ),
    ...section(
      headings.ifTime,
      ifTime.map((one) => bullet(`${named(one)} (${figuresOf(one)})`, 0)),
    ),
    '',
  ].join('\n');
};

const plain: Format = {
  title: (text) => text,
  heading: (text) => text,
  issue: (key) => key,
  words: (text) => text,
  numbered: (number, text) => `${number}. ${text}`,
  bullet: (text, depth) => `${depth === 0 ? '' : '   '}- ${text}`,
};

const markdown = (siteUrl: string | undefined): Format => ({
  title: (text) => `# ${text}\n`,
  heading: (text) => `## ${text}\n`,
  issue: (key) => (siteUrl === undefined ? key : `[${key}](${siteUrl}/browse/${encodeURIComponent(key)})`),
  words: escaped,
  numbered: (number, text) => `${number}. ${text}`,
  bullet: (text, depth) => `${depth === 0 ? '' : '   '}- ${text}`,
});

/**
 * Whatever is a sign of Markdown or HTML inside a line; those at its beginning only are never
 * there.
 */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|~&#$!]/g, (sign) => `\\${sign}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
