import { aloud } from '#lib/format/aloud';
import { sayItText } from '#lib/i18n/say-it';
import type { DraftSlide, Telling } from './deck-draft';

type Worded = Pick<DraftSlide, 'id' | 'headline' | 'subtitle' | 'source' | 'address'> & {
  readonly lines: readonly string[];
};

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Sentences for the voice, and the address on a line of its own, to be left unsaid. */
export const notesOf = (sentences: readonly string[], address: string, { lang }: Pick<Telling, 'lang'>): string =>
  `${aloud(sentences.map(ended).join(' '), lang)}\n${sayItText[lang].check(address)}`;

/** A slide of words; its notes say the same, with the source. */
export const wordsSlide = (of: Worded, told: Telling): DraftSlide => ({
  ...of,
  kind: 'words',
  notes: notesOf([of.headline, ...of.lines, of.source], of.address, told),
});

/** A sentence a line; the point of an abbreviation (« M. », « art. 2 ») ends none. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[\p{Ll}\d%»”)]{3}[.!?])\s+(?=[\p{Lu}«“])/u);
