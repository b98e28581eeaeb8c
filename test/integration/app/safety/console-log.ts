/** Keeps silent and notes what is written to the console; `lines` gives it line by line. */
export const hearConsole = (): { readonly lines: () => readonly string[]; readonly restore: () => void } => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation(() => undefined),
  );
  return {
    lines: () =>
      spies
        .flatMap(({ mock }) => mock.calls)
        .map((words: readonly unknown[]) =>
          words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '),
        ),
    restore: () => spies.forEach((spy) => spy.mockRestore()),
  };
};
