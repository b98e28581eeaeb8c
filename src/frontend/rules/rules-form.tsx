import { Stack, Tabs, TabList, Tab, TabPanel } from '@forge/react';
import React, { type ReactNode, useState } from 'react';
import type { RulesView } from '../../contract/rules-view';
import type { RulesPageCalls } from './rules-calls';
import { TabBody } from '../parts/layout';
import type { Fields } from './draft/draft-fields';
import { type FormTab, formTabs } from './draft/form-place';
import type { FormWays } from './draft/use-form-place';
import { CheckSettings } from './settings/check-settings';
import { FieldSettings } from './settings/field-settings';
import { GeneralSettings } from './settings/general-settings';
import { HealthSettingsForm } from './settings/health-settings-form';
import { LinkSettingsForm } from './settings/link-settings-form';
import { PrioritySettingsForm } from './settings/priority-settings-form';

const tabNames: Readonly<Record<FormTab, string>> = {
  checks: 'Checks',
  general: 'General',
  health: 'Health',
  priority: 'Priority',
  fields: 'Fields',
};

/** Every value of the rules, in tabs. Which fields there are is asked once that tab is opened. */
export const RulesForm = (props: {
  readonly checks: RulesView['checks'];
  readonly fields: Fields;
  readonly calls: RulesPageCalls;
  readonly ways: FormWays;
}) => {
  const { checks, fields, calls, ways } = props;
  const { position } = ways;
  const [wasOnFields, setWasOnFields] = useState(false);
  if (position.tab === 'fields' && !wasOnFields) setWasOnFields(true);
  const content: Readonly<Record<FormTab, ReactNode>> = {
    checks: <CheckSettings checks={checks} fields={fields} kind={position.kind} chooseKind={ways.chooseKind} />,
    general: (
      <Stack space="space.400">
        <GeneralSettings fields={fields} />
        <LinkSettingsForm fields={fields} />
      </Stack>
    ),
    health: <HealthSettingsForm fields={fields} />,
    priority: <PrioritySettingsForm fields={fields} />,
    fields: wasOnFields ? <FieldSettings fields={fields} calls={calls} /> : null,
  };
  return (
    <Tabs id="rules" selected={formTabs.indexOf(position.tab)} onChange={ways.openTab}>
      <TabList>
        {formTabs.map((tab) => (
          <Tab key={tab}>{tabNames[tab]}</Tab>
        ))}
      </TabList>
      {formTabs.map((tab) => (
        <TabPanel key={tab}>
          <TabBody>
            {/* Drawn anew where a person is led to, so that the field takes the focus. */}
            <React.Fragment key={position.tab === tab ? position.led : 0}>{content[tab]}</React.Fragment>
          </TabBody>
        </TabPanel>
      ))}
    </Tabs>
  );
};
