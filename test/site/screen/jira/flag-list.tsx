import AkButton from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import React, { useSyncExternalStore } from 'react';
import type { Flag, Flags } from '../bridge/flags';
import { dismiss } from '../bridge/flags';

/** The flags that the app shows, at the foot of the page. */
export function FlagList({ flags }: { readonly flags: Flags }) {
  const shown = useSyncExternalStore(flags.subscribe, flags.get);
  return (
    <div className="flags" role="region" aria-label="Flags" aria-live="polite">
      {shown.map((flag) => (
        <SectionMessage key={flag.id} title={flag.title} appearance={appearanceOf(flag.type)}>
          {flag.description !== '' && <p>{flag.description}</p>}
          {flag.actions.map(({ text, onClick }) => (
            <AkButton key={text} appearance="subtle" onClick={() => void onClick?.()}>
              {text}
            </AkButton>
          ))}
          <AkButton appearance="subtle" onClick={() => dismiss(flags, flag.id)}>
            Dismiss
          </AkButton>
        </SectionMessage>
      ))}
    </div>
  );
}

function appearanceOf(type: Flag['type']) {
  return type === 'info' ? 'information' : type;
}
