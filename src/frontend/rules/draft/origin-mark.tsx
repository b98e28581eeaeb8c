import { Text, Inline, Lozenge, Button } from '@forge/react';
import React from 'react';
import type { Fields } from './draft-fields';

const messages = {
  fromApp: 'from the app',
  fromSite: 'from the site',
  useApp: "Use the app's",
  useSite: "Use the site's",
};

/**
 * Where a value comes from, and the way back to the layer below. On the site's page only what the
 * site sets itself is marked.
 */
export const OriginMark = ({ fields, path }: { readonly fields: Fields; readonly path: string }) => {
  const origin = fields.originOf(path);
  if (origin !== fields.layer)
    return fields.layer === 'site' ? null : (
      <Text size="small" color="color.text.subtle">
        {origin === 'app' ? messages.fromApp : messages.fromSite}
      </Text>
    );
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <Lozenge appearance="inprogress">{origin === 'site' ? 'site' : 'this project'}</Lozenge>
      <Button appearance="subtle" spacing="compact" onClick={() => fields.reset(path)}>
        {origin === 'site' ? messages.useApp : messages.useSite}
      </Button>
    </Inline>
  );
};
