import { readFileSync } from 'node:fs';
import { run } from '#scripts/run/child';
import { freePort } from '#scripts/run/port';
import { startServer } from '#scripts/run/server';

/** Milliseconds from starting the process to its first 200. */
export async function startTime(script: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = await startServer({ port, host: '127.0.0.1', output: 'kept', script });
  const time = performance.now() - began;
  await server.stop();
  return time;
}

/** Megabytes that the process holds in memory. */
export async function residentMegabytes(pid: number): Promise<number> {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  } catch {
    const { output } = await run('ps', ['-o', 'rss=', '-p', String(pid)], { output: 'kept' });
    return Number(output.trim()) / 1024;
  }
}
