import Spinner from '@atlaskit/spinner';
import React from 'react';
import type { PageModule } from '../../server/page-types';
import type { AppScreen } from '../bridge/screen-store';
import { Draw } from '../drawer/draw';
import { CrashGuard } from './crash-guard';

type FrameProps = { readonly module: PageModule | undefined; readonly app: AppScreen };

/** The place of our module on the page: what the app shows, drawn, and what went wrong with it. */
export function ModuleFrame({ module, app }: FrameProps) {
  if (module === undefined) return <p className="quiet">The app has no page here.</p>;
  return (
    <div className="module" data-module={module.key} data-resource={module.resource}>
      {app.problems.map((problem, index) => (
        <p className="refusal" role="alert" key={index}>
          {problem}
        </p>
      ))}
      {app.root === undefined ? (
        app.problems.length === 0 && <Spinner label="Loading the app" />
      ) : (
        <CrashGuard>
          <Draw node={app.root} />
        </CrashGuard>
      )}
    </div>
  );
}
