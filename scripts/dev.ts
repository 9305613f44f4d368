import { binOf } from './run/bin';
import { endChildrenWithUs, runNode } from './run/child';
import { portFrom, requirePort } from './run/port';

try {
  const port = portFrom(process.env.PORT);
  const host = process.env.HOST ?? '127.0.0.1';
  endChildrenWithUs(() => 0);
  await requirePort(port, host);
  const compiled = await runNode(['--import', 'tsx', 'scripts/compile.ts'], { output: 'shown' });
  if (compiled.code !== 0) process.exit(compiled.code);
  const next = [binOf('next', 'next'), 'dev', '--port', String(port), '--hostname', host];
  process.exit((await runNode(next, { output: 'shown' })).code);
} catch (reason) {
  console.error(`dev: ${reason instanceof Error ? reason.message : reason}`);
  process.exit(1);
}
