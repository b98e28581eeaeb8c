import { Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../contract/rules-view';
import { TabBody } from '../parts/tab-body';
import type { Fields } from './fields';
import { GeneralSettings } from './general-settings';
import { kinds } from './kinds';
import { kindWords } from '../../domain/backlog/kind-words';
import { RuleSetEditor } from './rule-set-editor';

/** Every value of the rules: a tab for each kind of item, and one for what holds for all. */
export const RulesForm = ({ checks, fields }: { readonly checks: RulesView['checks']; readonly fields: Fields }) => (
  <Tabs id="rules">
    <TabList>
      {kinds.map((kind) => (
        <Tab key={kind}>{kindWords[kind]}</Tab>
      ))}
      <Tab>General</Tab>
    </TabList>
    {kinds.map((kind) => (
      <TabPanel key={kind}>
        <TabBody>
          <RuleSetEditor kind={kind} checks={checks} fields={fields} />
        </TabBody>
      </TabPanel>
    ))}
    <TabPanel>
      <TabBody>
        <GeneralSettings fields={fields} />
      </TabBody>
    </TabPanel>
  </Tabs>
);
