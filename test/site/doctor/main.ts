import { endCommand } from '../command';
import { runDoctor } from './run-doctor';

const onProgress = (done: number, all: number, next: string): void => {
  const line = `[${done + 1}/${all}] ${next}`;
  // One line that changes on a screen, a line for each check in a log.
  process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${line.slice(0, 78)}` : `${line}\n`);
};

const clearProgress = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
};

endCommand(
  'doctor',
  runDoctor(process.argv.slice(2), {
    env: process.env,
    clock: () => Date.now(),
    elapsedMs: () => performance.now(),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onProgress,
  }).finally(clearProgress),
);
