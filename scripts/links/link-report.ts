import type { CheckedLink } from './ask-politely';
import type { LinkOutcome } from './check-link';

type Kind = LinkOutcome['kind'];

/** Worst first: what a keeper of the dataset has to look at. */
const HEADINGS: readonly (readonly [Kind, string])[] = [
  ['gone', 'Gone'],
  ['no-answer', 'No answer'],
  ['moved', 'Moved for good'],
  ['refused', 'Refused to a script: look by hand'],
  ['ok', 'Answered'],
];

function detailOf(outcome: LinkOutcome): string {
  switch (outcome.kind) {
    case 'ok':
    case 'gone':
    case 'refused':
      return `status ${outcome.status}`;
    case 'moved':
      return `now at <${outcome.to}>`;
    case 'no-answer':
      return outcome.why;
  }
}

const line = ({ url, from, outcome }: CheckedLink): string => `- <${url}> (${from.join(', ')}): ${detailOf(outcome)}`;

/** A report in Markdown; addresses that answered are only counted. */
export function linkReport(checked: readonly CheckedLink[]): string {
  const of = (kind: Kind) => checked.filter(({ outcome }) => outcome.kind === kind);
  const counts = HEADINGS.map(([kind, heading]) => `| ${heading} | ${of(kind).length} |`);
  const lists = HEADINGS.filter(([kind]) => kind !== 'ok' && of(kind).length > 0).flatMap(([kind, heading]) => [
    `\n## ${heading}\n`,
    ...of(kind).map(line),
  ]);
  return ['# Links that leave the site\n', '| outcome | addresses |', '| --- | ---: |', ...counts, ...lists, ''].join(
    '\n',
  );
}

/** A link that is gone or does not answer is to be mended; one that moved or refuses scripts still serves its readers. */
export const isBroken = ({ outcome }: CheckedLink): boolean => outcome.kind === 'gone' || outcome.kind === 'no-answer';
