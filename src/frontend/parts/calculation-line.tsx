import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import { useViewer } from './use-viewer';

const messages = {
  appRules: 'the rules the app comes with',
  siteRules: (version: number) => `rules version ${version}`,
  withProjectRules: (site: string, version: number) => `${site} and this project's version ${version}`,
  calculated: (time: string, rules: string) => `Calculated ${time} by ${rules}`,
};

/** When and by which rules the figures were calculated, with the button that does it again. */
export const CalculationLine = (props: {
  readonly at: number;
  readonly rulesVersion: number;
  readonly overridesVersion: number | undefined;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}) => {
  const { moment } = useViewer();
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {messages.calculated(moment(props.at), rulesInForce(props))}
      </Text>
      <Button
        appearance="subtle"
        spacing="compact"
        iconBefore="refresh"
        isDisabled={props.refreshing}
        onClick={props.refresh}
      >
        {props.refreshing ? 'Refreshing …' : 'Refresh'}
      </Button>
    </Inline>
  );
};

/** "rules version 3", "rules version 3 and this project's version 2". */
export const rulesInForce = (rules: {
  readonly rulesVersion: number;
  readonly overridesVersion?: number | undefined;
}): string => {
  const site = rules.rulesVersion === 0 ? messages.appRules : messages.siteRules(rules.rulesVersion);
  return rules.overridesVersion === undefined ? site : messages.withProjectRules(site, rules.overridesVersion);
};
