import AkModal from '@atlaskit/modal-dialog/modal-dialog';
import AkModalBody from '@atlaskit/modal-dialog/modal-body';
import AkModalFooter from '@atlaskit/modal-dialog/modal-footer';
import AkModalHeader from '@atlaskit/modal-dialog/modal-header';
import AkModalTitle from '@atlaskit/modal-dialog/modal-title';
import AkModalTransition from '@atlaskit/modal-dialog/modal-transition';
import { Popup } from '@atlaskit/popup';
import AkTooltip from '@atlaskit/tooltip';
import React from 'react';
import * as v from '@badrap/valita';
import { component, containerOnly } from './component';
import { partOf } from './forge-node';
import * as fromProp from './from-prop';
import { PopupTrigger } from './popup-trigger';
import { flag, handler, number, oneOf, testId, textOrNumber, words } from './props';

const size = textOrNumber.optional();

export const modalTransition = component(
  {},
  ({ children }) => <AkModalTransition>{children}</AkModalTransition>,
  containerOnly,
);

export const modal = component(
  {
    height: size,
    width: size,
    label: words,
    onClose: handler,
    shouldScrollInViewport: flag,
    title: words,
    testId,
  },
  ({ props: { onClose, title, label, ...props }, children }) => (
    <AkModal {...props} {...((label ?? title) ? { label: label ?? title ?? '' } : {})} onClose={() => void onClose?.()}>
      {title !== undefined && (
        <AkModalHeader hasCloseButton>
          <AkModalTitle>{title}</AkModalTitle>
        </AkModalHeader>
      )}
      {children}
    </AkModal>
  ),
  containerOnly,
);

export const modalHeader = component({ testId }, ({ props, children }) => (
  <AkModalHeader {...props}>{children}</AkModalHeader>
));

export const modalTitle = component(
  { appearance: oneOf('danger', 'warning'), isMultiline: flag, testId },
  ({ props, children }) => <AkModalTitle {...props}>{children}</AkModalTitle>,
);

export const modalBody = component({ hasInlinePadding: flag, testId }, ({ props, children }) => (
  <AkModalBody {...props}>{children}</AkModalBody>
));

export const modalFooter = component(
  { testId },
  ({ props, children }) => <AkModalFooter {...props}>{children}</AkModalFooter>,
  containerOnly,
);

const basic = ['auto', 'top', 'bottom', 'left', 'right'] as const;
const placement = oneOf(
  ...basic,
  'auto-start',
  'auto-end',
  'top-start',
  'top-end',
  'bottom-start',
  'bottom-end',
  'left-start',
  'left-end',
  'right-start',
  'right-end',
);

export const tooltip = component(
  {
    content: fromProp.components,
    delay: number,
    position: oneOf(...basic, 'mouse', 'mouse-x', 'mouse-y'),
    truncate: flag,
    testId,
  },
  ({ props: { content, ...props }, children, draw }) => (
    <AkTooltip {...props} content={typeof content === 'string' ? content : fromProp.drawProp(content, draw)}>
      {children}
    </AkTooltip>
  ),
);

export const popup = component(
  {
    autoFocus: flag,
    id: words,
    isOpen: v.boolean(),
    label: words,
    onClose: handler,
    placement,
    role: words,
    shouldFlip: flag,
    shouldRenderToParent: flag,
    titleId: words,
    testId,
  },
  ({ props: { onClose, ...props }, node, draw }) => (
    <Popup
      {...props}
      onClose={() => void onClose?.()}
      content={() => <div className="popup-content">{partOf(node, 'content').map(draw)}</div>}
      trigger={({ ref, 'aria-expanded': expanded, 'aria-controls': controls }) => (
        <span ref={ref} className="popup-trigger">
          <PopupTrigger.Provider
            value={{
              'aria-expanded': expanded,
              'aria-haspopup': 'dialog',
              ...(controls && { 'aria-controls': controls }),
            }}
          >
            {partOf(node, 'trigger').map(draw)}
          </PopupTrigger.Provider>
        </span>
      )}
    />
  ),
);
