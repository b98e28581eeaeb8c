import React, { useState } from 'react';
import { runDailySchedule } from '../site-calls';

/** Runs what the app does once a day, at once. */
export function DailySchedule() {
  const [state, setState] = useState<'waits' | 'runs' | 'done' | 'failed'>('waits');
  const run = async (): Promise<void> => {
    setState('runs');
    const { runs } = await runDailySchedule();
    setState(runs.at(-1)?.failure === undefined ? 'done' : 'failed');
  };
  return (
    <button
      type="button"
      disabled={state === 'runs'}
      onClick={() => void run().catch(() => setState('failed'))}
      data-schedule={state}
    >
      {words[state]}
    </button>
  );
}

const words = {
  waits: 'Run the daily schedule now',
  runs: 'The daily schedule runs…',
  done: 'The daily schedule ran: run it again',
  failed: 'The daily schedule failed: run it again',
};
