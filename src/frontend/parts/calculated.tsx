import { Button, Inline, Text, useProductContext } from '@forge/react';
import React from 'react';
import { moment } from './dates';

/**
 * When the figures were calculated, in the viewer's zone, and the button that calculates them
 * again.
 */
export const Calculated = (props: {
  readonly at: number;
  readonly rulesVersion: number;
  readonly overridesVersion: number | undefined;
  readonly refreshing: boolean;
  readonly refresh: () => void;
}) => {
  const context = useProductContext();
  const site = props.rulesVersion === 0 ? 'the rules the app comes with' : `rules version ${props.rulesVersion}`;
  const rules =
    props.overridesVersion === undefined ? site : `${site} and this project's version ${props.overridesVersion}`;
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text size="small" color="color.text.subtle">
        Calculated {moment(props.at, context?.timezone, context?.locale)} by {rules}
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
