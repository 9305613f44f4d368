import type { IsoDate } from '#lib/domain/iso-date';
import type { Source } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { figurePageText } from '#lib/i18n/figure-page';
import { sourceLineText } from '#lib/i18n/source-line';
import { sourcePath } from '#lib/url/page-path';

type SourceLineProps = {
  readonly source: Source;
  readonly lang: Lang;
  /** The day the figures count, not the day they came out. */
  readonly date: IsoDate;
  readonly locator?: string;
  /** True when the source's rhythm promises newer figures than these: the page then says so. */
  readonly stale?: boolean;
};

/** `Source : ministère de la Justice, table 11 · lu dans … · au 1er juillet 2026`, linked to the source's page. */
export function SourceLine({ source, lang, date, locator = '', stale = false }: SourceLineProps) {
  const text = sourceLineText[lang];
  const at = locator === '' ? '' : `, ${locator}`;
  return (
    <p className="text-[0.85rem] text-mute">
      {text.source}{' '}
      <a className="text-ink" href={sourcePath(source.id, lang)}>
        {source.publisher}
      </a>
      {at}
      {source.readIn === '' ? '' : ` · ${text.readIn(source.readIn)}`} · {text.countedOn(longDate(date, lang))}
      {stale ? <span className="block">{figurePageText[lang].stale(longDate(date, lang))}</span> : undefined}
    </p>
  );
}
