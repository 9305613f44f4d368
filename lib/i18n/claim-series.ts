import { bilingual } from './bilingual';

type Words = { readonly said: string; readonly publisher: string };
type Beside = Words & { readonly counted: string; readonly date: string };
type Subtitle = {
  readonly measure: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
};

/** The finding of a chart that sets what an article states among the counts of others. */
export const claimSeriesText = bilingual({
  fr: {
    beside: ({ said, publisher, counted, date }: Beside) =>
      `«\u00a0${said}\u00a0» selon ${publisher}\u202f; ${counted} au ${date} dans les relevés`,
    alone: ({ said, publisher }: Words) =>
      `«\u00a0${said}\u00a0» selon ${publisher}\u202f; aucun autre relevé à moins de deux mois`,
    subtitle: ({ measure, place, from, until }: Subtitle) => `${measure}, ${place}, ${from}–${until}`,
  },
  en: {
    beside: ({ said, publisher, counted, date }: Beside) =>
      `“${said}” according to ${publisher}; ${counted} on ${date} in the counts`,
    alone: ({ said, publisher }: Words) => `“${said}” according to ${publisher}; no other count within two months`,
    subtitle: ({ measure, place, from, until }: Subtitle) => `${measure}, ${place}, ${from}–${until}`,
  },
});
