import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from './bin';

export type Launch = {
  readonly env?: Readonly<Record<string, string>>;
  /** Print what the program says, or keep it for an error message. */
  readonly output: 'shown' | 'kept';
  readonly cwd?: string;
  readonly seconds?: number;
};

/** No tool of ours phones home, and Next asks for no network. */
const QUIET = {
  NEXT_TELEMETRY_DISABLED: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
};

const running = new Set<ChildProcess>();

/** Starts a program that ends with us: however this process ends, its children are ended by their ids. */
export function start(command: string, args: readonly string[], launch: Launch): ChildProcess {
  const child = spawn(command, args, {
    cwd: launch.cwd ?? ROOT,
    env: { ...process.env, ...QUIET, ...launch.env },
    stdio: launch.output === 'shown' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

export type Ended = { readonly code: number; readonly output: string };

/** Runs a program to its end. A program that cannot be started, or takes too long, ends with code 127 or 124. */
export function run(command: string, args: readonly string[], launch: Launch): Promise<Ended> {
  return new Promise((done) => {
    const child = start(command, args, launch);
    let output = '';
    let late = false;
    const keep = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const limit = setTimeout(
      () => {
        late = true;
        child.kill('SIGKILL');
      },
      (launch.seconds ?? 1800) * 1000,
    );
    child.once('error', (reason) => {
      clearTimeout(limit);
      running.delete(child);
      done({ code: 127, output: reason.message });
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      done({ code: late ? 124 : (code ?? 1), output });
    });
  });
}

/** Runs a script of ours or of a package by this very Node. */
export const runNode = (args: readonly string[], launch: Launch): Promise<Ended> => run(process.execPath, args, launch);

function endChildren(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Ctrl-C and `kill` end the children too; `farewell` says with which code we leave. */
export function endChildrenWithUs(farewell: (signal: NodeJS.Signals) => number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endChildren();
      process.exit(farewell(signal));
    });
  }
  process.once('exit', endChildren);
}
