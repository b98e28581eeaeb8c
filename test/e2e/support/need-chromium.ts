import { findChromium, noChromium } from '../../site/browser/chromium';

/** Ends the run in one line where there is no browser. */
export default function needChromium(): void {
  if (findChromium() !== undefined) return;
  process.stderr.write(`${noChromium}\n`);
  process.exit(1);
}
