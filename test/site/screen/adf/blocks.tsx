import type { ReactNode } from 'react';
import React from 'react';
import { ScrollFrame } from '../drawer/scroll-frame';
import type { AdfNode } from './adf-node';
import { readAdf, word, wordsBelow } from './adf-node';
import { inlineNodes } from './inlines';

type BlockProps = { readonly node: AdfNode; readonly depth: number };

/**
 * Nodes of a document in order. Beyond this depth only the words are shown: nobody nests so deep on
 * purpose.
 */
export function Blocks({ nodes, depth }: { readonly nodes: readonly unknown[]; readonly depth: number }) {
  return (
    <>
      {nodes.map((value, index) => {
        const node = readAdf(value);
        return node === undefined ? null : <Block key={index} node={node} depth={depth} />;
      })}
    </>
  );
}

const deepest = 60;

function Block({ node, depth }: BlockProps) {
  if (depth > deepest) return <p>{wordsBelow(node)}</p>;
  const inside = <Blocks nodes={node.content} depth={depth + 1} />;
  const draw = inlineNodes.get(node.type) ?? blockNodes.get(node.type);
  return <>{draw === undefined ? inside : draw(node, inside)}</>;
}

type Draw = (node: AdfNode, inside: ReactNode) => ReactNode;

/** Block nodes by type; the document's own headings start below the page's. */
const blockNodes: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ['paragraph', (_, inside) => <p>{inside}</p>],
  ['heading', (node, inside) => <DocHeading level={Number(node.attrs['level'])}>{inside}</DocHeading>],
  ['bulletList', (_, inside) => <ul>{inside}</ul>],
  ['orderedList', (node, inside) => <ol start={Number(node.attrs['order'] ?? 1)}>{inside}</ol>],
  ['listItem', (_, inside) => <li>{inside}</li>],
  ['taskList', (_, inside) => <ul className="tasks">{inside}</ul>],
  ['taskItem', (node, inside) => <Task done={node.attrs['state'] === 'DONE'}>{inside}</Task>],
  ['decisionList', (_, inside) => <ul className="tasks">{inside}</ul>],
  ['decisionItem', (_, inside) => <li>Decision: {inside}</li>],
  ['panel', (node, inside) => <div className={`panel ${word(node, 'panelType') || 'info'}`}>{inside}</div>],
  ['blockquote', (_, inside) => <blockquote>{inside}</blockquote>],
  ['codeBlock', (_, inside) => <pre tabIndex={0}>{inside}</pre>],
  ['rule', () => <hr />],
  ['expand', expand],
  ['nestedExpand', expand],
  ['table', (_, inside) => <TableFrame>{inside}</TableFrame>],
  ['tableRow', (_, inside) => <tr>{inside}</tr>],
  ['tableHeader', (node, inside) => <th {...spans(node)}>{inside}</th>],
  ['tableCell', (node, inside) => <td {...spans(node)}>{inside}</td>],
  ['layoutSection', (_, inside) => <div className="columns">{inside}</div>],
  ['layoutColumn', (_, inside) => <div>{inside}</div>],
  ['caption', (_, inside) => <p className="quiet">{inside}</p>],
]);

function expand(node: AdfNode, inside: ReactNode): ReactNode {
  return (
    <details open>
      <summary>{word(node, 'title') || 'More'}</summary>
      {inside}
    </details>
  );
}

function DocHeading({ level, children }: { readonly level: number; readonly children: ReactNode }) {
  const Tag = (['h3', 'h4', 'h5', 'h6'] as const)[Math.max(0, level - 1)] ?? 'h6';
  return <Tag>{children}</Tag>;
}

function Task({ done, children }: { readonly done: boolean; readonly children: ReactNode }) {
  return (
    <li>
      <span aria-label={done ? 'Done' : 'To do'} role="img">
        {done ? '☑' : '☐'}
      </span>{' '}
      {children}
    </li>
  );
}

function TableFrame({ children }: { readonly children: ReactNode }) {
  return (
    <ScrollFrame>
      <table className="plain-table">
        <tbody>{children}</tbody>
      </table>
    </ScrollFrame>
  );
}

function spans(node: AdfNode): { colSpan: number; rowSpan: number } {
  return { colSpan: Number(node.attrs['colspan'] ?? 1), rowSpan: Number(node.attrs['rowspan'] ?? 1) };
}
