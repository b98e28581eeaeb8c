import React, { useState } from 'react';
import type { SitePage } from '../../../server/page-types';
import type { ColorMode } from '../theme';
import { Choice } from './choice';
import { DailySchedule } from './daily-schedule';
import { JiraMode } from './jira-mode';
import { LatencyChoice } from './latency-choice';
import { SiteTime } from './site-time';
import { UsageFigures } from './usage-figures';

type SimulationBarProps = {
  readonly page: SitePage;
  readonly theme: ColorMode;
  readonly onTheme: (mode: ColorMode) => void;
  /** Grows by one after each call of a resolver. */
  readonly invocations: number;
};

/**
 * What Jira does not have: the switches of the local site in one line, and behind "More" what the
 * app has cost and its daily schedule. On a narrow screen the switches are behind it as well.
 */
export function SimulationBar({ page, theme, onTheme, invocations }: SimulationBarProps) {
  const [opened, setOpened] = useState(false);
  const { site, viewer } = page;
  const people = page.people.map(({ accountId, displayName, what }) => ({
    value: accountId,
    words: `${displayName} (${what})`,
  }));
  return (
    <aside className="simulation" aria-label="Local site" data-open={opened}>
      <div className="simulation-line">
        <strong>Simulation</strong>
        <Choice label="Viewing as" value={viewer.accountId} options={people} onChoose={viewAs} />
        <button
          type="button"
          className="simulation-more"
          aria-expanded={opened}
          aria-controls="simulation-switches simulation-cost"
          onClick={() => setOpened(!opened)}
        >
          {opened ? 'Less' : 'More'}
        </button>
        <div className="simulation-switches" id="simulation-switches">
          <Choice
            label="Theme"
            value={theme}
            options={themes}
            onChoose={(mode) => onTheme(mode === 'dark' ? 'dark' : 'light')}
          />
          <JiraMode />
          <LatencyChoice first={site.latency} />
          <SiteTime timeZone={viewer.timeZone} moves={site.clockMoves} />
        </div>
      </div>
      <div className="simulation-cost" id="simulation-cost">
        <UsageFigures invocations={invocations} />
        {site.hasDailySchedule && <DailySchedule />}
      </div>
    </aside>
  );
}

const themes = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

function viewAs(accountId: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set('as', accountId);
  window.location.assign(address.href);
}
