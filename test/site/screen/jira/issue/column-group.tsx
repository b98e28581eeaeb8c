import React, { useEffect, useState } from 'react';
import type { PageModule } from '../../../server/page-types';
import type { RunningModule } from '../../bridge/run-module';
import { useShared } from '../../bridge/use-shared';
import { ModuleFrame } from '../module-frame';

const remembered = 'site-column-group';

/**
 * Our module in the right column: a group that opens and closes, and is at the next issue as it was
 * left. The app runs from when it is first open.
 */
export function ColumnGroup({ module, running }: { readonly module: PageModule; readonly running: RunningModule }) {
  const [opened, setOpened] = useState(localStorage.getItem(remembered) !== 'closed');
  const screen = useShared(running.screen);
  useEffect(() => {
    if (opened) running.start();
  }, [opened, running]);
  const toggle = () => {
    localStorage.setItem(remembered, opened ? 'closed' : 'open');
    setOpened(!opened);
  };
  return (
    <div className="column-group">
      <h2>
        <button type="button" aria-expanded={opened} onClick={toggle}>
          <span aria-hidden>{opened ? '▾' : '▸'}</span> {module.title}
        </button>
      </h2>
      {opened && <ModuleFrame module={module} app={screen} />}
    </div>
  );
}
