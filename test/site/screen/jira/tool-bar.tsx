import React, { useEffect, useState } from 'react';
import type { JiraSwitch, SitePage } from '../../server/page-types';
import { Choice } from './choice';
import { DailySchedule } from './daily-schedule';
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
  const people = page.people.map(({ accountId, displayName, what }) => ({
    value: accountId,
    words: `${displayName} (${what})`,
  }));
  return (
    <aside className="tool-bar" aria-label="Local site">
      <Choice label="Viewing as" value={page.viewer.accountId} options={people} onChoose={viewAs} />
      <Choice
        label="Theme"
        value={theme}
        options={themes}
        onChoose={(mode) => onTheme(mode === 'dark' ? 'dark' : 'light')}
      />
      <JiraMode />
      {page.site.hasDailySchedule && <DailySchedule />}
      <UsageFigures invocations={invocations} />
    </aside>
  );
}

const themes = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

const modes: readonly { readonly value: JiraSwitch['mode']; readonly words: string }[] = [
  { value: 'none', words: 'answers' },
  { value: 'unavailable', words: 'is unavailable (503)' },
  { value: 'rate-limited', words: 'limits the rate (429)' },
  { value: 'timeout', words: 'does not answer' },
  { value: 'answers-lost', words: 'loses the answers of writes' },
  { value: 'histories-cut', words: 'cuts change histories off' },
];

/** Makes Jira fail, and recover. */
function JiraMode() {
  const [mode, setMode] = useState<JiraSwitch['mode']>('none');
  useEffect(() => {
    void readJiraSwitch().then((found) => setMode(found.mode));
  }, []);
  const change = (chosen: string) => {
    const next = modes.find(({ value }) => value === chosen)?.value;
    if (next !== undefined) void switchJira(next).then(() => setMode(next));
  };
  return <Choice label="Jira" value={mode} options={modes} onChoose={change} />;
}

function viewAs(accountId: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set('as', accountId);
  window.location.assign(address.href);
}
