import { runDoctor } from './run-doctor';

const onProgress = (done: number, all: number, next: string): void => {
  const line = `[${done + 1}/${all}] ${next}`;
  // One line that changes on a screen, a line for each check in a log.
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line.slice(0, 78)}` : `${line}\n`);
};

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
};

runDoctor(process.argv.slice(2), {
  env: process.env,
  clock: () => Date.now(),
  elapsedMs: () => performance.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  onProgress,
}).then(
  ({ exitCode, stdout, stderr }) => {
    clearProgress();
    if (stderr !== '') process.stderr.write(`${stderr}\n`);
    // The exit waits until a pipe has taken everything.
    process.stdout.write(stdout, () => process.exit(exitCode));
  },
  (failure: unknown) => {
    clearProgress();
    process.stderr.write(`doctor: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    process.exit(1);
  },
);
