import { bilingual } from './bilingual';

export const sourceLineText = bilingual({
  fr: {
    source: 'Source\u00a0:',
    readIn: (place: string) => `lu dans\u00a0: ${place}`,
    countedOn: (date: string) => `au ${date}`,
  },
  en: {
    source: 'Source:',
    readIn: (place: string) => `read in: ${place}`,
    countedOn: (date: string) => `as of ${date}`,
  },
});
