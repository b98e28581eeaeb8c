import AkButtonGroup from '@atlaskit/button/button-group';
import AkButton from '@atlaskit/button/default/button';
import AkLinkButton from '@atlaskit/button/link';
import React, { useContext } from 'react';
import { buttonEvents } from './app-event';
import { component, containerOnly } from './component';
import type { ExactOf } from './exact-object';
import { glyphNamed } from './icon';
import { PopupTrigger } from './popup-trigger';
import { flag, handler, oneOf, testId, words } from './props';
import { siteAddress } from './site-address';

const shared = {
  autoFocus: flag,
  isDisabled: flag,
  isSelected: flag,
  onBlur: handler,
  onClick: handler,
  onFocus: handler,
  shouldFitContainer: flag,
  spacing: oneOf('default', 'compact', 'none'),
  testId,
};

const buttonEntries = {
  ...shared,
  appearance: oneOf('default', 'danger', 'primary', 'subtle', 'warning', 'discovery', 'link', 'subtle-link'),
  iconAfter: words,
  iconBefore: words,
  isLoading: flag,
  type: oneOf('button', 'submit', 'reset'),
};

export const button = component(buttonEntries, ({ props, children }) => (
  <PlainButton props={props}>{children}</PlainButton>
));

export const loadingButton = button;

export const linkButton = component(
  { ...shared, appearance: buttonEntries.appearance, href: words, target: words },
  ({ props: { appearance, spacing, href, ...props }, children }) => (
    <AkLinkButton
      {...props}
      {...buttonEvents(props)}
      href={siteAddress(href ?? '')}
      appearance={drawnAppearance(appearance)}
      spacing={spacing === undefined || spacing === 'default' ? 'default' : 'compact'}
    >
      {children}
    </AkLinkButton>
  ),
);

export const buttonGroup = component(
  { label: words, titleId: words, testId },
  ({ props: { label, titleId, testId: id }, children }) => (
    <AkButtonGroup
      {...(titleId === undefined ? { label: label ?? 'Actions' } : { titleId })}
      {...(id && { testId: id })}
    >
      {children}
    </AkButtonGroup>
  ),
  containerOnly,
);

type ButtonProps = ExactOf<typeof buttonEntries>;

function PlainButton({ props, children }: { readonly props: ButtonProps; readonly children: React.ReactNode }) {
  const { appearance, spacing, iconAfter, iconBefore, ...rest } = props;
  return (
    <AkButton
      {...rest}
      {...useContext(PopupTrigger)}
      {...buttonEvents(props)}
      appearance={drawnAppearance(appearance)}
      spacing={spacing === undefined || spacing === 'default' ? 'default' : 'compact'}
      {...(iconAfter !== undefined && { iconAfter: glyphNamed(iconAfter) })}
      {...(iconBefore !== undefined && { iconBefore: glyphNamed(iconBefore) })}
    >
      {children}
    </AkButton>
  );
}

/** The design system's button has no link appearances any more; they look subtle. */
function drawnAppearance(appearance: ButtonProps['appearance']) {
  return appearance === 'link' || appearance === 'subtle-link' ? 'subtle' : (appearance ?? 'default');
}
