import ForgeReconciler, { Lozenge, Stack, Text } from '@forge/react';
import { invoke, requestJira } from '@forge/bridge';
import React, { createElement, useEffect, useState } from 'react';

/**
 * A UI Kit app that does what Jira would not draw; test/e2e/drawer.test.ts sees each of it refused.
 */
function Refused() {
  const [functions, setFunctions] = useState('');
  useEffect(() => {
    void requestJira('/rest/api/3/myself').catch(() => undefined);
    void invoke('save', { nested: { callback: () => 1 } }).catch((error: unknown) => setFunctions(String(error)));
  }, []);
  return (
    <Stack space="space.100">
      <Text>Functions refused: {functions.replace('Error: ', '')}</Text>
      {createElement('div', null, 'raw')}
      {createElement('Carousel')}
      <Stack>{'loose words'}</Stack>
      <Text>{createElement('InlineEdit')}</Text>
      {createElement(Lozenge, createProps())}
    </Stack>
  );
}

function createProps(): Record<string, unknown> {
  return { appearance: 'sparkling' };
}

ForgeReconciler.render(<Refused />);
