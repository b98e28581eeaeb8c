import type { ReactNode } from 'react';
import React from 'react';
import type { Shape } from '../../data/schema';
import { type Fault, faultsOf } from '../../data/schema-faults';
import { type ExactOf, exactObject } from './exact-object';
import type { ForgeNode } from './forge-node';
import { Refusal } from './refusal';

/** How one UI Kit component is drawn. */
export type Drawn = {
  readonly View: React.ComponentType<ViewProps>;
  /** Whether Jira lets a string stand directly inside it. */
  readonly takesText: boolean;
};

export type ViewProps = {
  readonly node: ForgeNode;
  /** The children, drawn. */
  readonly children: ReactNode;
  readonly draw: (node: ForgeNode) => ReactNode;
};

type Given<S extends Shape> = ViewProps & { readonly props: ExactOf<S> };

/**
 * Describes a component by the props that it takes and by its view. Props of another shape are
 * refused on the screen; props that the schema does not name are passed over, as in Jira.
 */
export function component<const S extends Shape>(
  shape: S,
  view: (given: Given<S>) => ReactNode,
  { takesText = true }: { readonly takesText?: boolean } = {},
): Drawn {
  const schema = exactObject(shape);
  return {
    takesText,
    View: function View({ node, children, draw }) {
      const given = withoutUndefined(node.props);
      const props = schema.try(given, { mode: 'strip' });
      if (props.ok) return <>{view({ props: props.value, node, children, draw })}</>;
      return <Refusal sentence={`${node.type} does not take this: ${complaint(faultsOf(schema, given))}.`} />;
    },
  };
}

/** A container: Jira draws components inside it, and a string there has to stand in a Text. */
export const containerOnly = { takesText: false };

/** Leaves out members that are undefined, which in React is the same as not giving them. */
export function withoutUndefined(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

function complaint(faults: readonly Fault[]): string {
  return faults.map((fault) => `${fault.path ?? 'a prop'} should be ${verdict(fault)}`).join('; ');
}

/** Some of our own checks say themselves what was given. */
function verdict({ expected, received, message }: Fault): string {
  return expected?.includes(', not ') === true ? expected : `${expected ?? message}, not ${received}`;
}
