import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '#scripts/run/port';
import { type Server, startServer } from '#scripts/run/server';
import { residentMegabytes, startTime } from './process-cost';
import { atLeast, atMost, type Line, noAim } from './report';
import { alternating, ratiosOf, spreadOf } from './spread';
import { throughput } from './throughput';
import { BENCH_FOLDER } from './trees';

const TEXTS = join(BENCH_FOLDER, 'texts');
const ROUNDS = 7;
const SECONDS = 2;
const ANSWERS = [
  { name: 'country', path: '/api/v1/ratios?subject=fr' },
  { name: 'prison', path: '/api/v1/ratios?subject=cp-fresnes' },
] as const;

/** The project's own server, whose constant route answers the very bytes of its ratios. */
export async function startBenchServer(script: string): Promise<Server> {
  mkdirSync(TEXTS, { recursive: true });
  process.env.BENCH_TEXTS = TEXTS;
  const server = await startServer({ port: await freePort(), host: '127.0.0.1', output: 'kept', script });
  for (const { name, path } of ANSWERS) {
    const answer = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'identity' } });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    writeFileSync(join(TEXTS, name), Buffer.from(await answer.arrayBuffer()));
  }
  return server;
}

/** Throughput of the API against the constant route, then what the process holds in memory. */
export async function loadLines(server: Server): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { name, path } of ANSWERS) {
    const ours = () => throughput(server.url + path, SECONDS);
    const empty = () => throughput(`${server.url}/api/constant/${name}`, SECONDS);
    await ours();
    await empty();
    const measured = await alternating(ROUNDS, ours, empty);
    const ratio = ratiosOf(measured.a, measured.b);
    const perSecond = { unit: 'answers/s', decimals: 0 };
    lines.push({ what: `\`${path}\``, spread: spreadOf(measured.a), ...perSecond, ...noAim });
    lines.push({ what: `empty handler, same bytes (${name})`, spread: spreadOf(measured.b), ...perSecond, ...noAim });
    lines.push({
      what: `**\`${path}\` ÷ empty handler**`,
      spread: ratio,
      unit: '×',
      decimals: 2,
      ...atLeast(0.7, ratio),
    });
  }
  const memory = spreadOf([await residentMegabytes(server.pid)]);
  return [...lines, { what: '**memory after load**', spread: memory, unit: 'MB', decimals: 0, ...atMost(200, memory) }];
}

/** Start to the first 200, against an empty Next app. */
export async function startLines(project: string, empty: string): Promise<readonly Line[]> {
  const measured = await alternating(
    5,
    () => startTime(project),
    () => startTime(empty),
  );
  const ratio = ratiosOf(measured.a, measured.b);
  const ms = { unit: 'ms', decimals: 0 };
  return [
    { what: 'start to first 200', spread: spreadOf(measured.a), ...ms, ...noAim },
    { what: 'start to first 200, empty app', spread: spreadOf(measured.b), ...ms, ...noAim },
    { what: '**start ÷ empty app**', spread: ratio, unit: '×', decimals: 2, ...atMost(1.5, ratio) },
  ];
}
