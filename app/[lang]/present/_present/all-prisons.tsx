import { type ListedPrison, PrisonList } from '#components/my-sheet/prison-list';
import type { Dataset } from '#lib/dataset/dataset';
import { prisonEntries } from '#lib/dataset/establishment-list';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { PRISONS_ID } from '#lib/url/builder-address';
import { deckFile, deckPath } from '#lib/url/present-path';

type Props = { readonly lang: Lang; readonly data: Dataset };

/** Every open prison with its deck, to go through by hand; the searches of the page read it. */
export function AllPrisons({ lang, data }: Props) {
  const prisons = prisonEntries(data).filter(({ id }) => data.subjects.get(id)?.until === undefined);
  const text = builderText[lang];
  const wayOf = ({ id }: ListedPrison) => {
    const deck = deckPath(id, lang);
    return { href: deck, direct: deckFile(deck), directName: text.fileShort };
  };
  return (
    <details id={PRISONS_ID} className="builder-prisons">
      <summary>{text.allPrisons(count(prisons.length, lang))}</summary>
      <PrisonList prisons={prisons} lang={lang} wayOf={wayOf} />
    </details>
  );
}
