import AkTabs, { Tab as AkTab, TabList as AkTabList, TabPanel as AkTabPanel } from '@atlaskit/tabs';
import React from 'react';
import * as v from '@badrap/valita';
import { component, containerOnly } from './component';
import { flag, handler, number, testId } from './props';

export const tabs = component(
  {
    id: v.string(),
    defaultSelected: number,
    onChange: handler,
    selected: number,
    shouldUnmountTabPanelOnChange: flag,
    testId,
  },
  ({ props: { onChange, ...props }, children }) => (
    <AkTabs {...props} {...(onChange && { onChange: (index: number) => void onChange(index) })}>
      {children}
    </AkTabs>
  ),
  containerOnly,
);

export const tabList = component({}, ({ children }) => <AkTabList>{children}</AkTabList>, containerOnly);
export const tab = component({ testId }, ({ props, children }) => <AkTab {...props}>{children}</AkTab>);
export const tabPanel = component({ testId }, ({ props, children }) => <AkTabPanel {...props}>{children}</AkTabPanel>);
