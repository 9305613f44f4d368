import type { Lang } from '#lib/i18n/bilingual';
import { GLOSSARY } from '#lib/i18n/glossary';
import { methodText } from '#lib/i18n/method';

/** The site's words, each at an address of its own: `/fr/method#density`. */
export function Glossary({ lang }: { readonly lang: Lang }) {
  return (
    <>
      <h2 id="glossary">{methodText[lang].glossaryTitle}</h2>
      <dl className="facts">
        {Object.entries(GLOSSARY[lang]).map(([id, { term, meaning }]) => (
          <div key={id} id={id}>
            <dt className="text-ink">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
