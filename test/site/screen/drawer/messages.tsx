import Banner from '@atlaskit/banner';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import Heading from '@atlaskit/heading';
import Spinner from '@atlaskit/spinner';
import React from 'react';
import * as v from '@badrap/valita';
import { buttonEvents } from './app-event';
import { component } from './component';
import * as fromProp from './from-prop';
import { flag, handler, number, oneOf, testId, words } from './props';
import { siteAddress } from './site-address';

export const sectionMessage = component(
  {
    actions: fromProp.components,
    appearance: oneOf('information', 'warning', 'error', 'success', 'discovery'),
    title: words,
    testId,
  },
  ({ props: { actions, title, ...props }, children, draw }) => {
    const drawn = fromProp.drawProp(actions, draw);
    return (
      <SectionMessage
        {...props}
        {...(title !== undefined && { title })}
        {...(actions !== undefined && { actions: [<React.Fragment key="actions">{drawn}</React.Fragment>] })}
      >
        {children}
      </SectionMessage>
    );
  },
);

export const sectionMessageAction = component({ href: words, onClick: handler, testId }, ({ props, children }) => (
  <SectionMessageAction
    {...(props.testId && { testId: props.testId })}
    {...(props.href !== undefined && { href: siteAddress(props.href) })}
    {...buttonEvents(props)}
  >
    {children}
  </SectionMessageAction>
));

export const emptyState = component(
  {
    buttonGroupLabel: words,
    description: fromProp.components,
    header: v.string(),
    headingLevel: number,
    isLoading: flag,
    primaryAction: fromProp.components,
    secondaryAction: fromProp.components,
    tertiaryAction: fromProp.components,
    testId,
    width: oneOf('narrow', 'wide'),
  },
  ({ props, draw }) => (
    <div className={`empty-state ${props.width ?? 'wide'}`} data-testid={props.testId}>
      <Heading size="medium" as={headingOf(props.headingLevel)}>
        {props.header}
      </Heading>
      {props.description !== undefined && (
        <div className="empty-state-words">{fromProp.drawProp(props.description, draw)}</div>
      )}
      <div className="empty-state-actions" role="group" aria-label={props.buttonGroupLabel ?? 'Actions'}>
        {fromProp.drawProp(props.secondaryAction, draw)}
        {fromProp.drawProp(props.primaryAction, draw)}
        {props.isLoading === true && <Spinner label="Loading" />}
      </div>
      {fromProp.drawProp(props.tertiaryAction, draw)}
    </div>
  ),
);

export const banner = component(
  { appearance: oneOf('announcement', 'error', 'warning'), testId },
  ({ props, children }) => <Banner {...props}>{children}</Banner>,
);

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function headingOf(level = 4): (typeof levels)[number] {
  return levels[level - 1] ?? 'h4';
}
