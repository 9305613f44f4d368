import { createServer } from 'node:net';

/** The port asked for in `PORT`, 3000 by default; throws with the remedy when it is not a port. */
export function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is “${text}”: give a whole number from 1 to 65535, for example PORT=3001 npm run dashboard`);
}

/** Resolves to the port that could be opened (0 asks for any free one), or throws the system's error. */
function tryPort(port: number, host: string): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen({ port, host, exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

export const freePort = (): Promise<number> => tryPort(0, '127.0.0.1');

/** Throws, in words a person can act on, when the port cannot be opened. */
export async function requirePort(port: number, host: string): Promise<void> {
  try {
    await tryPort(port, host);
  } catch (reason) {
    throw new Error(portRefused(port, host, reason), { cause: reason });
  }
}

function portRefused(port: number, host: string, reason: unknown): string {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined;
  const other = `choose another: PORT=${port === 65_535 ? 3001 : port + 1} npm run dashboard`;
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program: stop it, or ${other}`;
  if (code === 'EACCES') return `port ${port} is reserved to the administrator: ${other}`;
  return `cannot listen on ${host}:${port} (${String(reason)}): ${other}`;
}
