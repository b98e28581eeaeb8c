import AkHeading from '@atlaskit/heading';
import AkLink from '@atlaskit/link';
import { Text } from '@atlaskit/primitives/compiled';
import type { ComponentProps } from 'react';
import React from 'react';
import * as v from '@badrap/valita';
import { component } from './component';
import { flag, number, oneOf, testId, words } from './props';
import { siteAddress } from './site-address';
import { tokenOf } from './tokens';

type TextColor = NonNullable<ComponentProps<typeof Text>['color']>;

export const text = component(
  {
    align: oneOf('center', 'end', 'start'),
    as: oneOf('span', 'p', 'strong', 'em', 'strike'),
    color: tokenOf<TextColor>(),
    maxLines: number,
    size: oneOf('small', 'medium', 'large'),
    weight: oneOf('regular', 'medium', 'semibold', 'bold'),
    testId,
  },
  ({ props: { as, ...props }, children }) =>
    as === 'strike' ? (
      <Text {...props}>
        <s>{children}</s>
      </Text>
    ) : (
      <Text {...props} {...(as && { as })}>
        {children}
      </Text>
    ),
);

export const strong = component({}, ({ children }) => <strong>{children}</strong>);
export const em = component({}, ({ children }) => <em>{children}</em>);
export const strike = component({}, ({ children }) => <s>{children}</s>);

export const code = component({ testId }, ({ props, children }) => (
  <code className="code" data-testid={props.testId}>
    {children}
  </code>
));

export const codeBlock = component({ text: v.string(), testId }, ({ props }) => (
  <pre className="code-block" tabIndex={0} data-testid={props.testId}>
    <code>{props.text}</code>
  </pre>
));

const sizes = ['xxlarge', 'xlarge', 'large', 'medium', 'small', 'xsmall', 'xxsmall'] as const;

export const heading = component(
  {
    as: oneOf('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span'),
    color: oneOf('color.text', 'color.text.inverse', 'color.text.warning.inverse'),
    id: words,
    size: oneOf(...sizes),
    testId,
  },
  ({ props: { size = 'medium', ...props }, children }) => (
    <AkHeading {...props} size={size}>
      {children}
    </AkHeading>
  ),
);

export const link = component({ href: v.string(), openNewTab: flag }, ({ props, children }) => (
  <AkLink href={siteAddress(props.href)} {...(props.openNewTab && { target: '_blank' })}>
    {children}
  </AkLink>
));

export const list = component({ type: oneOf('ordered', 'unordered') }, ({ props, children }) =>
  props.type === 'ordered' ? <ol className="list">{children}</ol> : <ul className="list">{children}</ul>,
);

export const listItem = component({}, ({ children }) => <li>{children}</li>);
