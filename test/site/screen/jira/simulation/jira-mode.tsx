import React, { useEffect, useState } from 'react';
import type { JiraSwitch } from '../../../server/page-types';
import { readJiraSwitch, switchJira } from '../site-calls';
import { Choice } from './choice';

/** Makes Jira fail, and recover. */
export function JiraMode() {
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

const modes: readonly { readonly value: JiraSwitch['mode']; readonly words: string }[] = [
  { value: 'none', words: 'answers' },
  { value: 'unavailable', words: 'is unavailable (503)' },
  { value: 'rate-limited', words: 'limits the rate (429)' },
  { value: 'timeout', words: 'does not answer' },
  { value: 'answers-lost', words: 'loses the answers of writes' },
  { value: 'histories-cut', words: 'cuts change histories off' },
];
