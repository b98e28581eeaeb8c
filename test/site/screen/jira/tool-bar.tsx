import React, { useEffect, useState } from 'react';
import type { JiraSwitch, SitePage } from '../../server/page-types';
import { readJiraSwitch, switchJira } from './site-calls';
import type { ColorMode } from './theme';
import { UsageFigures } from './usage-figures';

type ToolBarProps = {
  readonly page: SitePage;
  readonly theme: ColorMode;
  readonly onTheme: (mode: ColorMode) => void;
  /** Grows by one after each call of a resolver. */
  readonly invocations: number;
};

/** What Jira does not have: the switches and figures of the local site. */
export function ToolBar({ page, theme, onTheme, invocations }: ToolBarProps) {
  return (
    <aside className="tool-bar" aria-label="Local site">
      <label>
        Viewing as{' '}
        <select value={page.viewer.accountId} onChange={(event) => viewAs(event.target.value)}>
          {page.people.map((person) => (
            <option key={person.accountId} value={person.accountId}>
              {person.displayName} ({person.what})
            </option>
          ))}
        </select>
      </label>
      <label>
        Theme{' '}
        <select value={theme} onChange={(event) => onTheme(event.target.value === 'dark' ? 'dark' : 'light')}>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <JiraMode />
      <UsageFigures invocations={invocations} />
    </aside>
  );
}

const modes: readonly { readonly mode: JiraSwitch['mode']; readonly words: string }[] = [
  { mode: 'none', words: 'answers' },
  { mode: 'unavailable', words: 'is unavailable (503)' },
  { mode: 'rate-limited', words: 'limits the rate (429)' },
  { mode: 'timeout', words: 'does not answer' },
];

function JiraMode() {
  const [mode, setMode] = useState<JiraSwitch['mode']>('none');
  useEffect(() => {
    void readJiraSwitch().then((found) => setMode(found.mode));
  }, []);
  const change = (chosen: string) => {
    const next = modes.find((one) => one.mode === chosen);
    if (next === undefined) return;
    void switchJira(next.mode).then(() => setMode(next.mode));
  };
  return (
    <label>
      Jira{' '}
      <select value={mode} onChange={(event) => change(event.target.value)}>
        {modes.map((one) => (
          <option key={one.mode} value={one.mode}>
            {one.words}
          </option>
        ))}
      </select>
    </label>
  );
}

function viewAs(accountId: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set('as', accountId);
  window.location.assign(address.href);
}
