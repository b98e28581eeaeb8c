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
  const site = props.rulesVersion === 0 ? messages.appRules : messages.siteRules(props.rulesVersion);
  const rules = props.overridesVersion === undefined ? site : messages.withProjectRules(site, props.overridesVersion);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        {messages.calculated(moment(props.at), rules)}
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
