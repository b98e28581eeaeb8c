import { liveADay } from '../support/a-site-day';

liveADay(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof liveADay>[0]).then(
  (day) => process.stdout.write(`${JSON.stringify(day)}\n`),
  (failure: unknown) => {
    process.stderr.write(`${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`);
    process.exitCode = 1;
  },
);
