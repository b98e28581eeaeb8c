/** How a command ends: what it prints and with which exit code. */
export type CommandOutcome = { readonly exitCode: 0 | 1 | 2; readonly stdout: string; readonly stderr: string };

/** Prints the outcome of a command and ends the process: with 1 and the message where it throws. */
export const endCommand = (name: string, outcome: Promise<CommandOutcome>): void => {
  outcome.then(
    ({ exitCode, stdout, stderr }) => {
      if (stderr !== '') process.stderr.write(`${stderr}\n`);
      // The exit waits until a pipe has taken everything.
      process.stdout.write(stdout, () => process.exit(exitCode));
    },
    (failure: unknown) => {
      process.stderr.write(`${name}: ${messageOf(failure)}\n`);
      process.exit(1);
    },
  );
};

/** What `parseArgs` has thrown, in a line. */
export const firstLineOf = (failure: unknown): string => messageOf(failure).split('\n')[0] ?? '';

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));
