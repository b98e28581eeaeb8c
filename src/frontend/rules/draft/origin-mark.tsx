import { Text, Inline, Lozenge, Button } from '@forge/react';
import React from 'react';
import type { Fields } from './draft-fields';

/**
 * Where a value comes from, and the way back to the layer beneath where it is set here. On the
 * site's page only what the site sets itself is marked: the rest is the app's.
 */
export const OriginMark = ({ fields, path }: { readonly fields: Fields; readonly path: string }) => {
  const origin = fields.originOf(path);
  if (origin !== fields.layer)
    return fields.layer === 'site' ? null : (
      <Text size="small" color="color.text.subtle">
        {origin === 'app' ? 'from the app' : 'from the site'}
      </Text>
    );
  return (
    <Inline space="space.050" alignBlock="center" shouldWrap>
      <Lozenge appearance="inprogress">{origin === 'site' ? 'site' : 'this project'}</Lozenge>
      <Button appearance="subtle" spacing="compact" onClick={() => fields.reset(path)}>
        {origin === 'site' ? "Use the app's" : "Use the site's"}
      </Button>
    </Inline>
  );
};
