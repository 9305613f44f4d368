import { aloud } from '#lib/format/aloud';
import type { Lang } from '#lib/i18n/bilingual';
import { sayItText } from '#lib/i18n/say-it';

/** What a chart says: its computed sentence, its source line with the release, and its absolute address. */
export type SaidChart = { readonly sentence: string; readonly source: string; readonly address: string };

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A chart's sentence with its source and address, to be pasted anywhere. */
export const writtenChart = ({ sentence, source, address }: SaidChart): string =>
  `${sentence} ${ended(source)} ${address}`;

/** The same for the voice; the address stands on a line of its own. */
export const spokenChart = ({ sentence, source, address }: SaidChart, lang: Lang): string =>
  `${aloud(`${sentence} ${ended(source)}`, lang)}\n${sayItText[lang].check(address)}`;
