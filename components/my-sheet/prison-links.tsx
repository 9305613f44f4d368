import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import { establishmentPath } from '#lib/url/establishment-path';
import { sheetPath } from '#lib/url/sheet-path';
import { LINKS_ID } from './linked-prisons';
import { type ListedPrison, PrisonList } from './prison-list';

type Props = { readonly prisons: readonly ListedPrison[]; readonly lang: Lang };

/** Every open prison by name, with its page and its sheet. The search above hides and redirects these very links. */
export function PrisonLinks({ prisons, lang }: Props) {
  const text = mySheetText[lang];
  const wayOf = ({ id }: ListedPrison) => {
    const page = establishmentPath(id, lang);
    return { href: page, direct: sheetPath(page), directName: text.sheet };
  };
  return (
    <section id={LINKS_ID} className="my-sheet-prisons" aria-labelledby="my-sheet-list">
      <h2 id="my-sheet-list" className="kicker">
        {text.list}
      </h2>
      <PrisonList prisons={prisons} lang={lang} wayOf={wayOf} />
    </section>
  );
}
