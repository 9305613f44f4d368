import type { Lang } from '#lib/i18n/bilingual';
import { checkPageText } from '#lib/i18n/check-page';
import { type CheckFields, checkPath } from '#lib/url/check-path';

/** The figures this site began with, and one that is open. */
const EXAMPLES: Readonly<Record<Lang, readonly Partial<CheckFields>[]>> = {
  fr: [
    { place: 'France', what: 'détenus', when: 'avril 2024', number: 'près de 77 500' },
    { place: 'maisons d’arrêt', what: 'taux d’occupation', when: 'juillet 2026', number: '174,5 %' },
    { what: 'détenus', when: 'avril 2024', number: '77 450' },
  ],
  en: [
    { place: 'France', what: 'people held', when: 'April 2024', number: 'nearly 77,500' },
    { place: 'remand prisons', what: 'occupancy rate', when: 'July 2026', number: '174.5%' },
    { what: 'people held', when: 'April 2024', number: '77,450' },
  ],
};

export function Examples({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <h2>{checkPageText[lang].examples}</h2>
      <ul>
        {EXAMPLES[lang].map((fields) => (
          <li key={checkPath(fields, lang)}>
            <a href={checkPath(fields, lang)}>{Object.values(fields).join(', ')}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
