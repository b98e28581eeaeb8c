/** One run of a function in the background that has ended. */
export type BackgroundRun = {
  /** ISO instant of the site's clock. */
  readonly at: string;
  /** The module's key in the manifest. */
  readonly module: string;
  /** What started it: a queue's name, a schedule's interval, an event's type. */
  readonly by: string;
  /** What an event of a queue asked for. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly outcome: 'done' | 'to be retried' | 'given up';
  /** The error's message. */
  readonly failure?: string | undefined;
};

export type BackgroundLog = {
  readonly note: (run: BackgroundRun) => void;
  /** The newest last, at most 500. */
  readonly runs: () => readonly BackgroundRun[];
};

export function openBackgroundLog(): BackgroundLog {
  const runs: BackgroundRun[] = [];
  return {
    note: (run) => {
      runs.push(run);
      if (runs.length > KEPT) runs.shift();
    },
    runs: () => [...runs],
  };
}

const KEPT = 500;
