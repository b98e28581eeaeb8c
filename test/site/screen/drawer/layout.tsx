import { Bleed, Inline, Stack } from '@atlaskit/primitives/compiled';
import type { CSSProperties } from 'react';
import React from 'react';
import { buttonEvents } from './app-event';
import { component, containerOnly } from './component';
import type { ExactOf } from './exact-object';
import * as fromProp from './from-prop';
import { flag, handler, oneOf, space, testId, words } from './props';
import { css, tokenOf } from './tokens';
import { xcss } from './xcss';

const padding = {
  padding: space,
  paddingBlock: space,
  paddingBlockStart: space,
  paddingBlockEnd: space,
  paddingInline: space,
  paddingInlineStart: space,
  paddingInlineEnd: space,
};

const surface = { ...padding, backgroundColor: tokenOf<string>(), xcss, testId };

export const root = component({}, ({ children }) => <>{children}</>, containerOnly);

export const box = component({ ...surface, role: words }, ({ props, children }) => (
  <div style={styleOf(props)} role={props.role} data-testid={props.testId}>
    {children}
  </div>
));

export const pressable = component({ ...surface, isDisabled: flag, onClick: handler }, ({ props, children }) => (
  <button
    type="button"
    className="pressable"
    style={styleOf(props)}
    disabled={props.isDisabled}
    data-testid={props.testId}
    {...buttonEvents(props)}
  >
    {children}
  </button>
));

export const stack = component(
  {
    alignBlock: oneOf('start', 'center', 'end', 'stretch'),
    alignInline: oneOf('start', 'center', 'end', 'stretch'),
    grow: oneOf('hug', 'fill'),
    space,
    spread: oneOf('space-between'),
    testId,
  },
  ({ props, children }) => <Stack {...props}>{children}</Stack>,
  containerOnly,
);

export const inline = component(
  {
    alignBlock: oneOf('start', 'center', 'end', 'baseline', 'stretch'),
    alignInline: oneOf('start', 'center', 'end', 'stretch'),
    grow: oneOf('hug', 'fill'),
    rowSpace: space,
    separator: fromProp.components,
    shouldWrap: flag,
    space,
    spread: oneOf('space-between'),
    testId,
  },
  ({ props: { separator, ...props }, children, draw }) => (
    <Inline {...props} separator={separator === undefined ? undefined : fromProp.drawProp(separator, draw)}>
      {children}
    </Inline>
  ),
  containerOnly,
);

const bleedSpace = oneOf('space.025', 'space.050', 'space.100', 'space.150', 'space.200');

export const bleed = component(
  { all: bleedSpace, inline: bleedSpace, block: bleedSpace, testId },
  ({ props, children }) => <Bleed {...props}>{children}</Bleed>,
  containerOnly,
);

type Surface = ExactOf<typeof surface>;

function styleOf(props: Surface): CSSProperties {
  const tokens = Object.keys({ ...padding, backgroundColor: true }).filter((name) => Object.hasOwn(props, name));
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(props));
  return { ...Object.fromEntries(tokens.map((name) => [name, css(given.get(name))])), ...props.xcss };
}
