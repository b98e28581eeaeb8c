import { Stack, Tabs, TabList, Tab, TabPanel } from '@forge/react';
import React from 'react';
import type { RulesView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { TabBody } from '../parts/layout';
import type { Fields } from './draft/draft-fields';
import { CheckSettings } from './settings/check-settings';
import { FieldSettings } from './settings/field-settings';
import { GeneralSettings } from './settings/general-settings';
import { HealthSettingsForm } from './settings/health-settings-form';
import { LinkSettingsForm } from './settings/link-settings-form';
import { PrioritySettingsForm } from './settings/priority-settings-form';

/** Every value of the rules, in tabs. */
export const RulesForm = (props: {
  readonly checks: RulesView['checks'];
  readonly fields: Fields;
  readonly calls: RulesPageCalls;
}) => {
  const { checks, fields, calls } = props;
  return (
    <Tabs id="rules">
      <TabList>
        <Tab>Checks</Tab>
        <Tab>General</Tab>
        <Tab>Health</Tab>
        <Tab>Priority</Tab>
        <Tab>Fields</Tab>
      </TabList>
      <TabPanel>
        <TabBody>
          <CheckSettings checks={checks} fields={fields} />
        </TabBody>
      </TabPanel>
      <TabPanel>
        <TabBody>
          <Stack space="space.400">
            <GeneralSettings fields={fields} />
            <LinkSettingsForm fields={fields} />
          </Stack>
        </TabBody>
      </TabPanel>
      <TabPanel>
        <TabBody>
          <HealthSettingsForm fields={fields} />
        </TabBody>
      </TabPanel>
      <TabPanel>
        <TabBody>
          <PrioritySettingsForm fields={fields} />
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
