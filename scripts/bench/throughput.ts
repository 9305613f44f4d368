import { Agent, request } from 'node:http';

const CONNECTIONS = 8;
type Encoding = 'identity' | 'gzip';

/** One answer, read to its end; a fault of the server ends the measuring. */
function once(url: string, agent: Agent, encoding: Encoding): Promise<void> {
  return new Promise((done, fail) => {
    const asked = request(url, { agent, headers: { 'Accept-Encoding': encoding } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${url} answers ${answer.statusCode}`));
      answer.on('end', done).on('error', fail).resume();
    });
    asked.on('error', fail).end();
  });
}

/** Answers a second over a few kept-alive connections on the loopback interface, for a bounded time. */
export async function throughput(url: string, seconds: number, encoding: Encoding = 'identity'): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const began = performance.now();
  const until = began + seconds * 1000;
  let answers = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await once(url, agent, encoding);
      answers += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  } finally {
    agent.destroy();
  }
  return answers / ((performance.now() - began) / 1000);
}
