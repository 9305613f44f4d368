import { aloud } from '#lib/format/aloud';
import type { Lang } from '#lib/i18n/bilingual';
import { sayItText } from '#lib/i18n/say-it';

/** What a chart says: its computed sentence, what it measures, its source line with the release, and its absolute address. */
export type SaidChart = {
  readonly sentence: string;
  /** `chartMeaning`; empty: nothing to define. */
  readonly meaning: string;
  readonly source: string;
  readonly address: string;
};

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const bodyOf = ({ sentence, meaning, source }: SaidChart): string =>
  [sentence, meaning, ended(source)].filter((part) => part !== '').join(' ');

/** A chart's sentence with its definition, source and address, to be pasted anywhere. */
export const writtenChart = (said: SaidChart): string => `${bodyOf(said)} ${said.address}`;

/** The same for the voice; the address stands on a line of its own. */
export const spokenChart = (said: SaidChart, lang: Lang): string =>
  `${aloud(bodyOf(said), lang)}\n${sayItText[lang].check(said.address)}`;
