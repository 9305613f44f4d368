import { Kept } from '#components/charts/kept';
import { Shell } from '#components/layout/shell';
import type { Edition } from '#components/layout/site-footer';
import type { Sheet } from '#lib/export/sheet-spec';
import { OwnColumn } from './own-column';
import { SheetArticle } from './sheet-article';

type Props = { readonly sheet: Sheet; readonly path: string; readonly edition: Edition };

/** A sheet as it will come out of the printer, under the few words that are for the screen. */
export function SheetPage({ sheet, path, edition }: Props) {
  const { lang, page, howTo } = sheet;
  return (
    <Shell lang={lang} path={path} edition={edition}>
      <OwnColumn lang={lang} page={page} howTo={howTo} />
      <Kept name={`${lang} sheet ${path}`}>
        <SheetArticle sheet={sheet} />
      </Kept>
    </Shell>
  );
}
