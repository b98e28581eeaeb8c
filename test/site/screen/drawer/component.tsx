import type { ReactNode } from 'react';
import React from 'react';
import * as v from 'valibot';
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

type Schema = v.ObjectSchema<v.ObjectEntries, undefined>;

type Given<S extends Schema> = ViewProps & { readonly props: v.InferOutput<S> };

/**
 * Describes a component by the props that it takes and by its view. Props of another shape are
 * refused on the screen; props that the schema does not name are passed over, as in Jira.
 */
export function component<const E extends v.ObjectEntries>(
  entries: E,
  view: (given: Given<v.ObjectSchema<E, undefined>>) => ReactNode,
  { takesText = true }: { readonly takesText?: boolean } = {},
): Drawn {
  const schema = v.object(entries);
  return {
    takesText,
    View: function View({ node, children, draw }) {
      const props = v.safeParse(schema, withoutUndefined(node.props));
      if (!props.success) return <Refusal sentence={`${node.type} does not take this: ${complaint(props.issues)}.`} />;
      return <>{view({ props: props.output, node, children, draw })}</>;
    },
  };
}

/** A container: Jira draws components inside it, and a string there has to stand in a Text. */
export const containerOnly = { takesText: false };

/** Leaves out members that are undefined, which in React is the same as not giving them. */
export function withoutUndefined(props: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
}

function complaint(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => `${v.getDotPath(issue) ?? 'a prop'} should be ${wanted(issue)}, not ${issue.received}`)
    .join('; ');
}

/** A check of our own says in its message what it wants; valibot's own say it as `expected`. */
function wanted({ kind, type, message, expected }: v.BaseIssue<unknown>): string {
  return kind === 'schema' && type === 'custom' ? message : (expected ?? message);
}
