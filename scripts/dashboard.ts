import { endChildrenWithUs, runNode } from './run/child';
import { portFrom, requirePort } from './run/port';
import { startServer } from './run/server';

/** 127.0.0.1 by default: a dashboard on one's own machine is nobody else's. HOST=0.0.0.0 opens it to the network. */
const host = process.env.HOST ?? '127.0.0.1';

async function step(script: string): Promise<void> {
  const { code } = await runNode(['--import', 'tsx', script], { output: 'shown' });
  if (code !== 0) process.exit(code);
}

try {
  const port = portFrom(process.env.PORT);
  endChildrenWithUs(() => 0);
  await requirePort(port, host);
  await step('scripts/compile.ts');
  await step('scripts/build.ts');
  await startServer({ port, host, output: 'shown' });
  console.log(`\nSurnombre answers at http://${host === '127.0.0.1' ? 'localhost' : host}:${port} (Ctrl-C stops it)`);
} catch (reason) {
  console.error(`dashboard: ${reason instanceof Error ? reason.message : reason}`);
  process.exit(1);
}
