import { sheetDensity } from '#lib/charts/sheet-density';
import { isKnown, lowOf } from '#lib/domain/quantity';
import { qrCode } from '#lib/export/qr-code';
import type { Sheet, SheetParts, SheetPlace } from '#lib/export/sheet-spec';
import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import { ordinal } from '#lib/format/ordinal';
import { ofQuantity } from '#lib/format/quantity';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { prisonText } from '#lib/i18n/prison';
import { PRISON_TYPES, prisonDetails } from '#lib/i18n/prison-details';
import { sheetText } from '#lib/i18n/sheet';
import { sheetNotes } from '#lib/i18n/sheet-notes';
import { areaName } from './area-name';
import type { Dataset } from './dataset';
import { thresholdClocks } from './prison-clocks';
import type { PrisonPage } from './prison-page';
import { prisonRank } from './prison-rank';
import { prisonLead, prisonSentence } from './prison-sentence';
import { staffFigures } from './prison-staffing';
import { isIncomplete } from './prison-state';
import { capacityLines, densitiesUntil, isOverfull, partCells } from './sheet-ratio';
import { nextRelease, sourceWords, staffWords } from './sheet-words';

/** In units of the drawing; each wing's row takes room from it. */
const CHART_HEIGHT = { tallest: 190, perWing: 16 } as const;

/** The sheet of a prison at the date of its page; undefined without any count. */
export function prisonSheet(data: Dataset, of: PrisonPage, at: SheetPlace): Sheet | undefined {
  const { lang } = at;
  const { prison, whole, units, date } = of;
  if (whole === undefined) return undefined;
  const text = sheetText[lang];
  const first = of.coveredFrom.slice(0, 4);
  const rank = rankWords(data, of, lang);
  const rows = units.wings.length > 1 ? units.wings.length : 0;
  return {
    ...at,
    title: prison.name[lang],
    place: prisonPlace(of, lang),
    date,
    headline: prisonSentence(of, lang),
    isOver: of.state === 'counted' && isOverfull(whole.ratio),
    lead: prisonLead(of, lang),
    lines: capacityLines(
      { ratio: whole.ratio, norm: of.norm, excess: of.excess.quantity, without: withoutWings(of, lang) },
      lang,
    ),
    staff: [text.staffUnpublished, ...staffWords(staffFigures(data, prison.id), lang)],
    parts: wingsOf(of, lang),
    ranking: undefined,
    bands: undefined,
    chart: sheetDensity({
      densities: densitiesUntil(data, prison.id, date),
      lang,
      height: CHART_HEIGHT.tallest - CHART_HEIGHT.perWing * rows,
    }),
    chartHeading: text.chart(first),
    clocks: thresholdClocks(data, prison.id),
    paragraphs: rank === undefined ? [] : [{ heading: text.rank, text: rank }],
    silent: [...prisonSilences(of, lang), sheetNotes[lang].ownUnchecked, sheetNotes[lang].notEndorsed],
    source: sourceWords(data, whole.ratio.detained.figure?.source ?? whole.ratio.places.figure?.source, lang),
    next: of.state === 'closed' ? sheetNotes[lang].nextClosed : nextRelease(of.newest, lang),
    howTo: text.howToText,
    release: data.release.id,
    code: qrCode(at.address),
  };
}

/** Where it lies; the town only where the name does not say it. */
export function prisonPlace({ prison, directorate }: PrisonPage, lang: Lang): string {
  const { city, department, name } = prison;
  const isNamed = name[lang].includes(city) && department !== '';
  const place = isNamed ? department : prisonText[lang].place(city, department);
  return directorate === undefined ? place : `${place} · ${areaName(directorate, lang)}`;
}

/** The wings that the people above capacity leave out. */
const uncountedNames = ({ excess, units }: PrisonPage, lang: Lang): string[] =>
  units.wings
    .filter(({ subject }) => excess.uncounted.some((unit) => unit.subject === subject.id))
    .map(({ subject }) => subject.name[lang].toLowerCase());

/** Beside a sum that leaves wings out; where nothing could be counted the cell itself says why. */
export function withoutWings(of: PrisonPage, lang: Lang): string {
  const names = uncountedNames(of, lang);
  return names.length === 0 || !isKnown(of.excess.quantity) ? '' : sheetText[lang].without(list(names, lang));
}

/** The only wing of a prison is that prison: its rows above say all. */
function wingsOf({ units }: PrisonPage, lang: Lang): SheetParts | undefined {
  if (units.wings.length < 2) return undefined;
  return {
    caption: sheetText[lang].byWing,
    rows: units.wings.map(({ subject, ratio, excess }) => ({
      name: subject.name[lang],
      cells: partCells(ratio, excess, lang),
    })),
    fillable: true,
  };
}

/** Its place among prisons of its type; none for closed and missing ones, and the reason for those of minors. */
function rankWords(data: Dataset, { prison, state, date }: PrisonPage, lang: Lang): string | undefined {
  const text = prisonDetails[lang];
  const type = prison.establishmentType;
  if (state === 'closed' || state === 'missing' || type === undefined) return undefined;
  if (type === 'epm') return text.rankMinors;
  const rank = prisonRank(data, prison, date);
  if (rank === undefined) return undefined;
  const [total, types, day] = [count(rank.counted, lang), PRISON_TYPES[lang][type], longDate(date, lang)];
  const others = rank.uncounted === 0 ? '' : ` ${text.rankUncounted(count(rank.uncounted, lang))}`;
  const nobody = isKnown(rank.excess) && lowOf(rank.excess) === 0;
  if (nobody) return text.rankNone(total, types, day) + others;
  const place = text.rankText(ordinal(rank.place, lang), total, types);
  return `${place}, ${text.rankBy(ofQuantity(rank.excess, 'people', lang), day)}${others}`;
}

/** What the figures of a prison do not say; without a density nothing is said of an average, or of what it is set against. */
export function prisonSilences(of: PrisonPage, lang: Lang): string[] {
  const notes = sheetNotes[lang];
  const several = of.units.wings.length > 1;
  const left = several ? uncountedNames(of, lang) : [];
  const norm = of.norm?.density.quantity;
  const isAverage = of.whole !== undefined && isKnown(of.whole.ratio.density.quantity) && !isIncomplete(of.whole.ratio);
  const basis = norm === undefined ? notes.normSame : notes.normSays(ofQuantity(norm, 'percent', lang));
  const sums = isAverage ? `${notes.average} ${notes.ourSums}` : notes.ourSums;
  return [
    several ? sums : notes.oneUnit,
    ...(isAverage ? [basis] : []),
    notes.oneDay(longDate(of.date, lang)),
    ...(left.length === 0 ? [] : [notes.uncounted(list(left, lang))]),
    notes.notACell,
  ];
}
