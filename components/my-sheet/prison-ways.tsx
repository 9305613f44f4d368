import type { SubjectId } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { mySheetText } from '#lib/i18n/my-sheet';
import { establishmentPath } from '#lib/url/establishment-path';
import { deckPath } from '#lib/url/present-path';

/** The ways on from a prison's name: its sheet, its page, its slides. */
export function PrisonWays({ lang, of }: { readonly lang: Lang; readonly of: string }) {
  const text = mySheetText[lang];
  const page = establishmentPath(of as SubjectId, lang);
  return (
    <p className="my-sheet-links">
      <a className="my-sheet-first" href={`${page}/sheet`}>
        {text.toSheet}
      </a>{' '}
      <a href={page}>{text.toPage}</a> <a href={deckPath(of, lang)}>{text.toDeck}</a>
    </p>
  );
}
