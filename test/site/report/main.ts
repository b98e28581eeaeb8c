import { endCommand } from '../command';
import { openLiveSite } from '../live/open-live-site';
import { openSite } from '../open-site';
import { runReport } from './run-report';

const onRefused = (why: string): void => void process.stderr.write(`${why}\n`);

endCommand(
  'report',
  runReport(process.argv.slice(2), {
    openSite,
    openLiveSite: (options) => openLiveSite({ ...options, onRefused }),
  }),
);
