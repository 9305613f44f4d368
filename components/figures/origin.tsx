import type { ReactNode } from 'react';
import type { Figure } from '#lib/domain/figure';
import type { Source } from '#lib/domain/source';
import { longDate, partialDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { licenceName } from '#lib/i18n/licences';
import { sourcePath } from '#lib/url/page-path';
import { GradeBadge } from './grade-badge';

/** A figure's note in the page's language, or in the language it is in. */
export type NoteOf = (note: string) => { readonly text: string; readonly lang: Lang };

type OriginProps = {
  readonly figure: Figure;
  readonly source: Source;
  readonly noteOf: NoteOf;
  readonly lang: Lang;
};

/** Who published a figure, where it was read, the place in the document, and the row of our data that holds it. */
export function Origin({ figure, source, noteOf, lang }: OriginProps) {
  const text = figurePageText[lang];
  const note = noteOf(figure.note);
  const read = source.readIn === '' ? text.readAtPublisher : source.readIn;
  const row = figure.row ? `${figure.row.file}, ${text.line(String(figure.row.line))}` : text.noRow;
  return (
    <>
      <dl className="facts">
        <Fact name={text.publisher}>
          {source.publisher} <GradeBadge grade={figure.grade} lang={lang} />
        </Fact>
        <Fact name={text.readIn}>{read}</Fact>
        <Fact name={text.document}>
          <span lang={source.language === 'und' ? undefined : source.language}>{source.title}</span>
        </Fact>
        <Fact name={text.published}>{partialDate(source.published, lang)}</Fact>
        {figure.locator === '' ? undefined : <Fact name={text.locator}>{figure.locator}</Fact>}
        <Fact name={text.row}>{figure.row ? <code>{row}</code> : row}</Fact>
        {figure.note === '' ? undefined : (
          <Fact name={text.note}>
            <span lang={note.lang}>{note.text}</span>
          </Fact>
        )}
        {source.licence === '' ? undefined : <Fact name={text.licence}>{licenceName(source.licence, lang)}</Fact>}
        {source.retrieved === '' ? undefined : <Fact name={text.retrieved}>{longDate(source.retrieved, lang)}</Fact>}
      </dl>
      <p className="flex flex-wrap gap-x-6">
        {source.url === '' ? undefined : (
          <a className="py-1" data-source href={source.url}>
            {text.sourceLink}
          </a>
        )}
        <a className="py-1" href={sourcePath(source.id, lang)}>
          {text.aboutSource}
        </a>
      </p>
    </>
  );
}

/** One line of a list of facts. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
