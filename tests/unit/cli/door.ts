/**
 * `prepost` in a process that stays: to load the engine takes a second, and a call a few milliseconds. Each call runs the
 * command's own file from its first line.
 */

const DOOR = new URL('../../../rules/cli/prepost.ts', import.meta.url).href;

export interface Call {
  cwd: string;
  args: string[];
}

export interface Answer {
  /** The exit code. */
  status: number;
  /** What was written to standard output and standard error. */
  said: string;
}

let said = '';
let calls = 0;

function hear(chunk: string | Uint8Array): boolean {
  said += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
  return true;
}

process.stdout.write = hear;
process.stderr.write = hear;

process.on('message', async ({ cwd, args }: Call) => {
  process.chdir(cwd);
  process.argv = [process.execPath, DOOR, ...args];
  process.exitCode = 0;
  said = '';
  calls += 1;
  try {
    await import(`${DOOR}?${calls}`);
  } catch (error) {
    said += error instanceof Error ? error.stack : String(error);
    process.exitCode = 70;
  }
  process.stdout.removeAllListeners('error');
  process.send?.({ status: Number(process.exitCode), said } satisfies Answer);
  process.exitCode = 0;
});
