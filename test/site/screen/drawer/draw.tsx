import type { ReactNode } from 'react';
import React, { memo } from 'react';
import { components, knownButNotDrawn } from './components';
import type { ForgeNode } from './forge-node';
import { textOf } from './forge-node';
import { Refusal } from './refusal';

/**
 * Draws one node of the ForgeDoc with everything below it; what Jira would refuse is refused
 * loudly.
 */
export const Draw = memo(function Draw({ node }: { readonly node: ForgeNode }) {
  if (node.type === 'String') return <>{textOf(node)}</>;
  const drawn = components.get(node.type);
  if (drawn === undefined) return <Refusal sentence={whyNot(node.type)} />;
  const loose = node.children.find(
    (child) => child.type === 'String' && !drawn.takesText && textOf(child).trim() !== '',
  );
  if (loose !== undefined) {
    return (
      <Refusal
        sentence={`the text "${textOf(loose).slice(0, 40)}" stands directly in ${node.type}. Put it in a Text.`}
      />
    );
  }
  return (
    <drawn.View node={node} draw={draw}>
      {node.children.map(draw)}
    </drawn.View>
  );
});

function draw(node: ForgeNode): ReactNode {
  return <Draw key={node.key} node={node} />;
}

function whyNot(type: string): string {
  if (/^[a-z]/.test(type)) return `the HTML element <${type}>. UI Kit has no HTML: use a component of @forge/react.`;
  if (knownButNotDrawn.has(type)) return `${type} is a component of UI Kit, but this local site does not draw it.`;
  return `${type} is no component of UI Kit.`;
}
