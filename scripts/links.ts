import { dataset } from '#lib/dataset/load-dataset';
import { askPolitely } from './links/ask-politely';
import { checkLink } from './links/check-link';
import { collectLinks } from './links/collect-links';
import { isBroken, linkReport } from './links/link-report';
import { ROOT } from './run/bin';

const TIMEOUT = 20_000;
const MANNERS = { atOnce: 4, pause: 1500 } as const;

/** Asks for every outside address, and says which no longer answer. Never part of the tests: these need no network. */
const links = collectLinks(dataset(), ROOT);
console.error(`links: ${links.length} addresses, ${MANNERS.atOnce} hosts at a time; this takes some minutes`);
const checked = await askPolitely(links, (url) => checkLink(url, TIMEOUT), MANNERS);
console.log(linkReport(checked));
process.exitCode = checked.some(isBroken) ? 1 : 0;
