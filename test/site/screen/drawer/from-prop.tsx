import type { ReactNode } from 'react';
import { isValidElement } from 'react';
import * as v from '@badrap/valita';
import type { ForgeNode } from './forge-node';
import { withoutUndefined } from './component';

/** A prop that holds components, such as the `primaryAction` of an EmptyState. */
export const components = v.unknown().optional();

/**
 * Draws components that arrive in a prop. The reconciler does not reach into props, so these are
 * React elements of the app's own React; Forge can only take those that name a UI Kit component
 * directly.
 */
export function drawProp(value: unknown, draw: (node: ForgeNode) => ReactNode): ReactNode {
  return nodesOf(value, 'prop').map(draw);
}

function nodesOf(value: unknown, key: string): ForgeNode[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (Array.isArray(value)) return value.flatMap((member: unknown, index) => nodesOf(member, `${key}.${index}`));
  if (typeof value === 'string' || typeof value === 'number') {
    return [{ type: 'String', key, props: { text: String(value) }, children: [] }];
  }
  if (!isValidElement<Record<string, unknown>>(value))
    return [{ type: `a ${typeof value} in a prop`, key, props: {}, children: [] }];
  const { children, ...props } = value.props;
  const nodes = nodesOf(children, key);
  return [{ type: nameOf(value.type), key, props: withoutUndefined(props), children: nodes }];
}

/**
 * A function component in a prop cannot cross into Jira: named so that it is refused as unknown.
 */
function nameOf(type: unknown): string {
  return typeof type === 'string' ? type : 'A component of the app inside a prop';
}
