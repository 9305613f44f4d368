import { type Compared, haveOneDate, mostAbove } from '#lib/dataset/compare-page';
import { nameAmong } from '#lib/dataset/compare-subjects';
import { longDate } from '#lib/format/date';
import { ofQuantity } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { compareText } from '#lib/i18n/compare';
import type { SectionProps } from './section-props';

/** Where most people are above capacity, and how full each is, in two sentences. */
export function Headline({ of: { lines }, lang }: SectionProps) {
  const text = compareText[lang];
  return (
    <header className="opening">
      <p className="kicker">{text.title}</p>
      <h1 className="max-w-[24em]">{lines.length === 0 ? text.emptyHeadline : finding(lines, lang)}</h1>
      <p className="measure mt-4">{lines.length === 0 ? text.emptyLead : densities(lines, lang)}</p>
      {!haveOneDate(lines) && <p className="measure mt-2">{text.datesDiffer}</p>}
    </header>
  );
}

function finding(lines: readonly Compared[], lang: Lang): string {
  const text = compareText[lang];
  const most = mostAbove(lines);
  if (most !== undefined)
    return text.most(nameAmong(most.subject, lines, lang), ofQuantity(most.excess, 'people', lang));
  return text.listed(
    list(
      lines.map(({ subject }) => nameAmong(subject, lines, lang)),
      lang,
    ),
  );
}

function densities(lines: readonly Compared[], lang: Lang): string {
  const text = compareText[lang];
  const { semicolon } = chartText[lang];
  const parts = lines.map(({ subject, latest: { density, date } }) => ({
    name: nameAmong(subject, lines, lang),
    density: ofQuantity(density.quantity, 'percent', lang),
    date: longDate(date, lang),
  }));
  const [first] = parts;
  if (first === undefined) return '';
  return haveOneDate(lines)
    ? text.oneDate(first.date, parts.map((one) => text.part(one.name, one.density)).join(semicolon))
    : text.otherDates(parts.map((one) => text.datedPart(one.name, one.density, one.date)).join(semicolon));
}
