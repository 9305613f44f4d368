import type { LinkOutcome } from './check-link';
import type { Link } from './collect-links';

export type CheckedLink = Link & { readonly outcome: LinkOutcome };

/** `atOnce`: hosts asked at a time; `pause`: milliseconds between two questions to one host. */
export type Manners = { readonly atOnce: number; readonly pause: number };

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

function byHost(links: readonly Link[]): readonly (readonly Link[])[] {
  const hosts = new Map<string, Link[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    hosts.set(host, [...(hosts.get(host) ?? []), link]);
  }
  return [...hosts.values()];
}

/** Every address once; one host is never asked two things at a time, nor without a pause between two. */
export async function askPolitely(
  links: readonly Link[],
  check: (url: string) => Promise<LinkOutcome>,
  { atOnce, pause }: Manners,
): Promise<readonly CheckedLink[]> {
  const checked = new Map<string, LinkOutcome>();
  const hosts = [...byHost(links)];
  const worker = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
      for (const [index, { url }] of host.entries()) {
        if (index > 0) await wait(pause);
        checked.set(url, await check(url));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return links.map((link) => ({ ...link, outcome: checked.get(link.url) ?? { kind: 'no-answer', why: 'not asked' } }));
}
