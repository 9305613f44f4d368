import { Num } from '#components/figures/figure-link';
import type { Dataset } from '#lib/dataset/dataset';
import { nationalStaff } from '#lib/dataset/staffing-page';
import type { SourceId } from '#lib/domain/source';
import { longDate } from '#lib/format/date';
import type { Lang } from '#lib/i18n/bilingual';
import { staffingText } from '#lib/i18n/staffing';
import { sourcePath } from '#lib/url/page-path';

/** The newest workbook read at the ministry itself: none of its tables counts staff. */
const WORKBOOK = 'min-2026-07-01' as SourceId;

/** The last national rate, and what nobody publishes. */
export function StaffingHead({ data, lang }: { readonly data: Dataset; readonly lang: Lang }) {
  const text = staffingText[lang];
  const rate = nationalStaff(data, 'staffingRate').at(-1);
  const { before, after } = text.headline(rate === undefined ? '' : longDate(rate.date, lang));
  return (
    <header className="opening">
      <p className="kicker">{text.title}</p>
      <h1 className="max-w-[19em]">
        {before}
        {rate !== undefined && <Num figure={rate} lang={lang} worded className="headline-figure" />}
        {after}
      </h1>
      <section className="staffing-unpublished measure" aria-labelledby="unpublished">
        <h2 id="unpublished">{text.unpublishedTitle}</h2>
        <p>
          {text.unpublished} <a href={sourcePath(WORKBOOK, lang)}>{text.workbook}</a>
        </p>
      </section>
    </header>
  );
}
