import Badge from '@atlaskit/badge';
import AkLozenge from '@atlaskit/lozenge';
import ProgressBar, { SuccessProgressBar, TransparentProgressBar } from '@atlaskit/progress-bar';
import { ProgressTracker } from '@atlaskit/progress-tracker';
import Spinner from '@atlaskit/spinner';
import AkTag from '@atlaskit/tag';
import AkTagGroup from '@atlaskit/tag-group';
import type { ComponentProps } from 'react';
import React from 'react';
import * as v from '@badrap/valita';
import { expecting, oneOf as oneOfTexts } from '../../data/schema';
import { component, containerOnly } from './component';
import { exactObject } from './exact-object';
import { textOf } from './forge-node';
import * as fromProp from './from-prop';
import { aNumber, flag, handler, number, oneOf, testId, textOrNumber, words } from './props';
import { siteAddress } from './site-address';

const accents = [
  'accent-red',
  'accent-orange',
  'accent-yellow',
  'accent-lime',
  'accent-green',
  'accent-teal',
  'accent-blue',
  'accent-purple',
  'accent-magenta',
  'accent-gray',
] as const;

export const badge = component(
  {
    appearance: oneOf(
      'added',
      'default',
      'important',
      'primary',
      'primaryInverted',
      'removed',
      'warning',
      'discovery',
      'danger',
      'neutral',
      'success',
      'information',
      'inverse',
    ),
    max: expecting('(number | false)', v.union(aNumber, v.literal(false))).optional(),
    testId,
  },
  ({ props, node }) => {
    const value = textOf(node);
    return <Badge {...props}>{/^\d+$/.test(value) ? Number(value) : value}</Badge>;
  },
);

export const lozenge = component(
  {
    appearance: oneOf(
      'default',
      'inprogress',
      'moved',
      'new',
      'removed',
      'success',
      'warning',
      'danger',
      'information',
      'neutral',
      'discovery',
      ...accents,
    ),
    maxWidth: textOrNumber.optional(),
    testId,
  },
  ({ props, children }) => <AkLozenge {...props}>{children}</AkLozenge>,
);

type TagColor = NonNullable<ComponentProps<typeof AkTag>['color']>;

export const tag = component(
  {
    text: v.string(),
    appearance: oneOf('default', 'rounded'),
    color: v
      .unknown()
      .assert((value): value is TagColor => typeof value === 'string')
      .optional(),
    elemBefore: fromProp.components,
    href: words,
    isRemovable: flag,
    removeButtonLabel: words,
    onAfterRemoveAction: handler,
    testId,
  },
  ({ props: { elemBefore, href, onAfterRemoveAction, ...props }, draw }) => (
    <AkTag
      {...props}
      elemBefore={fromProp.drawProp(elemBefore, draw)}
      removeButtonLabel={props.removeButtonLabel ?? `Remove ${props.text}`}
      {...(href !== undefined && { href: siteAddress(href) })}
      {...(onAfterRemoveAction && { onAfterRemoveAction: (removed: string) => void onAfterRemoveAction(removed) })}
    />
  ),
);

export const tagGroup = component(
  { alignment: oneOf('start', 'end') },
  ({ props, children }) => <AkTagGroup {...props}>{children}</AkTagGroup>,
  containerOnly,
);

export const progressBar = component(
  {
    appearance: oneOf('default', 'success', 'inverse'),
    ariaLabel: words,
    isIndeterminate: flag,
    value: number,
    testId,
  },
  ({ props: { appearance, ...props } }) => {
    const Bar = { default: ProgressBar, success: SuccessProgressBar, inverse: TransparentProgressBar }[
      appearance ?? 'default'
    ];
    return <Bar {...props} ariaLabel={props.ariaLabel ?? 'Progress'} />;
  },
);

const spinnerSize = expecting(
  '(number | ("xsmall" | "small" | "medium" | "large" | "xlarge"))',
  v.union(aNumber, oneOfTexts('xsmall', 'small', 'medium', 'large', 'xlarge')),
).optional();

export const spinner = component(
  {
    appearance: oneOf('inherit', 'invert'),
    delay: number,
    label: words,
    size: spinnerSize,
    testId,
  },
  ({ props }) => <Spinner {...props} />,
);

const stage = exactObject({
  id: v.string(),
  label: v.string(),
  percentageComplete: aNumber,
  status: oneOfTexts('unvisited', 'visited', 'current', 'disabled'),
  onClick: handler,
});

export const progressTracker = component(
  {
    items: v.array(stage),
    animated: flag,
    spacing: oneOf('comfortable', 'cozy', 'compact'),
    label: words,
    testId,
  },
  ({ props: { items, ...props } }) => (
    <ProgressTracker
      {...props}
      items={items.map(({ onClick, ...item }) => ({ ...item, ...(onClick && { onClick: () => void onClick() }) }))}
    />
  ),
);
