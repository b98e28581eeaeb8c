import { openLiveSite } from '../live/open-live-site';
import { openSite } from '../open-site';
import { runReport } from './run-report';

const onRefused = (why: string): void => void process.stderr.write(`${why}\n`);

runReport(process.argv.slice(2), {
  openSite,
  openLiveSite: (options) => openLiveSite({ ...options, onRefused }),
}).then(
  ({ exitCode, stdout, stderr }) => {
    if (stderr !== '') process.stderr.write(`${stderr}\n`);
    // The exit waits until a pipe has taken everything.
    process.stdout.write(stdout, () => process.exit(exitCode));
  },
  (failure: unknown) => {
    process.stderr.write(`report: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    process.exit(1);
  },
);
