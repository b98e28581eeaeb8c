import Tile from '@atlaskit/tile';
import AkBreadcrumbs, { BreadcrumbsItem } from '@atlaskit/breadcrumbs';
import type { ComponentProps } from 'react';
import React from 'react';
import * as v from '@badrap/valita';
import { component, containerOnly } from './component';
import { flag, number, oneOf, testId, textOrNumber, words } from './props';
import { siteAddress } from './site-address';
import { tokenOf } from './tokens';

const widths = { xsmall: '8%', small: '25%', medium: '50%', large: '75%', xlarge: '100%' };
const length = textOrNumber.optional();

export const image = component(
  {
    src: v.string(),
    alt: words,
    size: oneOf('xsmall', 'small', 'medium', 'large', 'xlarge'),
    height: length,
    width: length,
  },
  ({ props: { size, width, ...props } }) => (
    <img {...props} alt={props.alt ?? ''} width={width ?? (size === undefined ? undefined : widths[size])} />
  ),
);

export const tile = component(
  {
    backgroundColor: tokenOf<NonNullable<ComponentProps<typeof Tile>['backgroundColor']>>(),
    hasBorder: flag,
    isInset: flag,
    label: v.string(),
    size: oneOf('xxsmall', 'xsmall', 'small', 'medium', 'large', 'xlarge'),
    testId,
  },
  ({ props, children }) => <Tile {...props}>{children}</Tile>,
);

export const breadcrumbs = component(
  { label: words, maxItems: number, testId },
  ({ props, children }) => <AkBreadcrumbs {...props}>{children}</AkBreadcrumbs>,
  containerOnly,
);

export const breadcrumbsItem = component({ href: words, text: v.string(), testId }, ({ props: { href, ...props } }) => (
  <BreadcrumbsItem {...props} {...(href !== undefined && { href: siteAddress(href) })} />
));
