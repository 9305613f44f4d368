import { DeckEntry } from '#components/present/builder-entry';
import { sheetText } from '#lib/i18n/sheet';
import { establishmentPath } from '#lib/url/establishment-path';
import { sheetPath } from '#lib/url/sheet-path';
import type { SectionProps } from './section-props';

/** The ways to the page to print and to the slides. */
export function SheetLink({ of: { prison }, lang }: Pick<SectionProps, 'of' | 'lang'>) {
  const text = sheetText[lang];
  return (
    <>
      <p className="measure mt-6">
        {text.linkLine} <a href={sheetPath(establishmentPath(prison.id, lang))}>{text.linkText}</a>.
      </p>
      <DeckEntry id={prison.id} as="of" lang={lang} />
    </>
  );
}
