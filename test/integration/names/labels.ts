import { type DrawnNode, nodesIn, textOf } from './drawn-screen';

/** What stands on a screen as a name: heads of tables, tabs, marks, headings, labels, charts. */
export const labelsIn = (root: DrawnNode): readonly string[] =>
  nodesIn(root).flatMap((node) => {
    if (node.type === 'ContentWrapper' && node.props['name'] === 'head') return node.children.map(textOf);
    if (/Chart$/.test(node.type)) return [String(node.props['title']), ...seriesOf(node)];
    return named.has(node.type) ? [textOf(node)] : [];
  });

const named: ReadonlySet<string> = new Set(['Tab', 'Lozenge', 'Heading', 'Label', 'ModalTitle']);

const seriesOf = ({ props }: DrawnNode): readonly string[] => {
  const by = props['colorAccessor'];
  const data = props['data'] as readonly Readonly<Record<string, unknown>>[];
  return typeof by === 'string' ? [...new Set(data.map((point) => String(point[by])))] : [];
};

/** The first lines of all tables that are shown as CSV. */
export const csvHeadsIn = (root: DrawnNode): readonly string[] =>
  nodesIn(root).flatMap(({ type, props }) =>
    type === 'TextArea' && String(props['value']).includes('\r\n') ? csvCells(String(props['value'])) : [],
  );

const csvCells = (csv: string): readonly string[] =>
  [...(csv.split('\r\n')[0] ?? '').matchAll(/"([^"]*)"|([^,"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/**
 * The names in a label, without values and units: "Health score 70 of 100" → "Health score", "69
 * Almost ready" → "Almost ready", "Ready, completed" → both. Nothing in a value alone.
 */
export const namesIn = (label: string): readonly string[] => {
  const text = label
    .replace(/, as CSV$/, '')
    .replace(/ by (?:day|sprint)$/, '')
    .replace(/ \([^)]*\)$/, '')
    .replace(/ at (?:least|most) (?:%|sprints)$|, %$/, '')
    .replace(/^\d+ (?=[A-Z])/, '');
  // A value alone, or a sentence.
  if (/^\d|\.$/.test(text)) return [];
  const name = text.replace(/(?: at least)? (?:· )?-?\d.*$/, '');
  const quoted = /^(Words for) "(.+)"$/.exec(name);
  if (quoted !== null) return quoted.slice(1);
  const composed = /^(Weight): (.+)$|^(Field for) (.+)$|^(.+) (from priority)$|^((?:Not r|R)eady), (completed)$/.exec(
    name,
  );
  return composed === null ? [name] : composed.slice(1).filter(Boolean);
};
