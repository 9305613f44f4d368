import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { ROOT } from '#scripts/run/bin';
import { run, start } from '#scripts/run/child';
import { freePort } from '#scripts/run/port';
import type { Server } from '#scripts/run/server';
import { atLeast, type Line, noAim } from './report';
import { alternating, ratiosOf, spreadOf } from './spread';
import { throughput } from './throughput';
import { BENCH_FOLDER } from './trees';

const ROUNDS = 5;
const SECONDS = 2;
const ASKED = ['/fr', '/api/v1/ratios?subject=fr'] as const;
type Nginx = { readonly url: string; stop(): Promise<void> };

/** The same bytes as files, compressed beforehand, from nginx alone: the reference of BUDGETS. */
const staticSite = (port: number) => `pid nginx.pid;
error_log error.log;
events { worker_connections 4096; }
http {
  access_log off;
  client_body_temp_path temp/body; proxy_temp_path temp/proxy; fastcgi_temp_path temp/fastcgi;
  uwsgi_temp_path temp/uwsgi; scgi_temp_path temp/scgi;
  types { text/html html; application/json json; }
  server { listen 127.0.0.1:${port}; root .; gzip_static on; }
}
`;

async function startNginx(name: string, port: number, config: string): Promise<Nginx> {
  const folder = join(BENCH_FOLDER, name);
  mkdirSync(join(folder, 'temp'), { recursive: true });
  mkdirSync(join(folder, 'cache'), { recursive: true });
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = start('nginx', ['-p', `${folder}/`, '-c', 'nginx.conf', '-g', 'daemon off;'], { output: 'kept' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await sleep(500);
  if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}: see ${folder}`);
  const stop = async () => {
    child.kill('SIGQUIT');
    await Promise.race([ended, sleep(3000).then(() => child.kill('SIGKILL'))]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** `deploy/nginx.conf` as it is, but for its ports. */
async function startCache(server: Server): Promise<Nginx> {
  const port = await freePort();
  const config = readFileSync(join(ROOT, 'deploy', 'nginx.conf'), 'utf8')
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace(/^ +server 127\.0\.0\.1:300[23].*\n/gm, '')
    .replace('127.0.0.1:3001', new URL(server.url).host);
  return await startNginx('cached', port, config);
}

async function startStatic(server: Server): Promise<Nginx> {
  const port = await freePort();
  const site = await startNginx('static', port, staticSite(port));
  for (const [index, path] of ASKED.entries()) {
    const bytes = Buffer.from(await (await fetch(server.url + path)).arrayBuffer());
    const file = join(BENCH_FOLDER, 'static', `${index}.html`);
    writeFileSync(file, bytes);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
  return site;
}

/** Throughput behind the cache of `deploy/`, against the same bytes as files; nothing where nginx is not installed. */
export async function cachedLines(server: Server): Promise<readonly Line[]> {
  const { code } = await run('nginx', ['-v'], { output: 'kept' });
  if (code !== 0) return [];
  const cache = await startCache(server);
  const files = await startStatic(server);
  try {
    const lines: Line[] = [];
    for (const [index, path] of ASKED.entries()) {
      const ours = () => throughput(cache.url + path, SECONDS, 'gzip');
      const reference = () => throughput(`${files.url}/${index}.html`, SECONDS, 'gzip');
      await ours();
      await reference();
      const { a, b } = await alternating(ROUNDS, ours, reference);
      const ratio = ratiosOf(a, b);
      const perSecond = { unit: 'answers/s', decimals: 0 };
      lines.push(
        { what: `\`${path}\` behind the cache`, spread: spreadOf(a), ...perSecond, ...noAim },
        {
          what: `**\`${path}\` behind the cache ÷ static nginx**`,
          spread: ratio,
          unit: '×',
          decimals: 2,
          ...atLeast(0.5, ratio),
        },
      );
    }
    return lines;
  } finally {
    await cache.stop();
    await files.stop();
  }
}
