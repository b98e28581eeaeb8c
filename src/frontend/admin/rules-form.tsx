import { Tab, TabList, TabPanel, Tabs } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../contract/rules-view';
import { TabBody } from '../parts/tab-body';
import type { RulesCalls } from '../calls';
import { FieldSettings } from './field-settings';
import type { Fields } from './fields';
import { GeneralSettings } from './general-settings';
import { kinds } from './kinds';
import { kindWords } from '../../domain/backlog/kind-words';
import { RuleSetEditor } from './rule-set-editor';

/** Every value of the rules: a tab for each kind of item, one for what holds for all, and one for what is read where. */
export const RulesForm = (props: {
  readonly checks: RulesView['checks'];
  readonly fields: Fields;
  readonly calls: RulesCalls;
}) => {
  const { checks, fields, calls } = props;
  return (
    <Tabs id="rules">
      <TabList>
        {kinds.map((kind) => (
          <Tab key={kind}>{kindWords[kind]}</Tab>
        ))}
        <Tab>General</Tab>
        <Tab>Fields</Tab>
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
      <TabPanel>
        <TabBody>
          <FieldSettings fields={fields} calls={calls} />
        </TabBody>
      </TabPanel>
    </Tabs>
  );
};
