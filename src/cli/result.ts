/** What a command leaves behind: its lines on stdout or its sentence on stderr, and the exit code. */
export type CommandResult = { exitCode: 0 | 1 | 2; stdout?: string; stderr?: string };

/** A command that was called wrongly or whose input is not sound: nothing on stdout, exit code 2. */
export const refuse = (message: string): CommandResult => ({ exitCode: 2, stderr: message });

/** A JSON answer, indented for a reader. */
export const answer = (value: unknown, exitCode: CommandResult['exitCode'] = 0): CommandResult => ({
  exitCode,
  stdout: JSON.stringify(value, null, 2),
});
