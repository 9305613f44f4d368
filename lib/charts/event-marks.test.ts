import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartEvent } from '#lib/domain/chart-event';
import { isoDate } from '#lib/domain/iso-date';
import type { SubjectId } from '#lib/domain/subject';
import { eventMarks, placeEvents, shownEvents, withEvents } from './event-marks';
import { nationalSeries } from './national-series';
import { sampleChoice, sampleContext } from './sample-series';
import { dayNumber } from './scale';
import { expectLawful } from './spec-laws';

const LINKS = {
  lang: 'fr',
  figure: () => '',
  source: (id: string) => `#${id}`,
  article: () => '',
  wings: () => '',
  sources: '',
} as const;
const event = (date: string, source?: string): ChartEvent => ({
  id: date,
  date: isoDate(date),
  until: undefined,
  kind: 'law',
  label: { fr: 'Loi', en: 'Act' },
  text: { fr: 'Une loi.', en: 'An act.' },
  source: source as ChartEvent['source'],
  officialText: source === undefined ? 'Loi n° 1' : '',
  subject: 'fr' as SubjectId,
});
const months = ['2012-01-01', '2012-02-01', '2012-03-01'].map(isoDate);
const chart = nationalSeries(
  {
    id: 'national',
    detained: months.map((date) => sampleChoice('detained', date, { value: 70_000, grade: 'official' })),
    places: months.map((date) => sampleChoice('places', date, { value: 60_000, grade: 'official' })),
    claims: [],
    from: isoDate('2012-01-01'),
    until: isoDate('2012-12-31'),
    source: { text: 'Source' },
  },
  sampleContext('fr'),
);
const marks = eventMarks(
  [event('2011-05-01'), event('2012-01-15', 'psal'), event('2012-02-15')],
  sampleContext('fr'),
  LINKS,
);

describe('events on a time chart', () => {
  it('are those of its days only, by time; others are kept for other years', () => {
    const noted = withEvents(chart, marks);
    expect(shownEvents(noted).map(({ x }) => x)).toEqual([
      dayNumber(isoDate('2012-01-15')),
      dayNumber(isoDate('2012-02-15')),
    ]);
    expect(noted.events?.length).toBe(3);
  });

  it('lower everything else alike, and leave the chart lawful', () => {
    const noted = withEvents(chart, marks);
    expectLawful(noted);
    const by = noted.frames.wide.height - chart.frames.wide.height;
    expect(by).toBeGreaterThan(15);
    expect(noted.frames.wide.plot.top - chart.frames.wide.plot.top).toBe(by);
    expect(noted.frames.wide.y.range.map((at, end) => at - (chart.frames.wide.y.range[end] ?? 0))).toEqual([by, by]);
  });

  it('leave a chart as it is when none falls into its days', () => {
    expect(withEvents(chart, marks.slice(0, 1))).toBe(chart);
  });

  it('say who says so: a source with its page, an official text by its number, not as read', () => {
    expect(marks[1]?.origin).toEqual({ text: 'Source\u00a0: Ministère', href: '#psal' });
    expect(marks[2]?.origin).toEqual({ text: 'Loi n° 1, cité par son numéro, non lu ici' });
  });

  it('stand in order, apart from each other and within the plot, wherever their days are', () => {
    const plot = { left: 20, top: 30, right: 660, bottom: 300 };
    const x = { domain: [0, 1000], range: [20, 660] } as const;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 15 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const placed = placeEvents(
          sorted.map((day) => ({ x: day, date: '', label: '', text: '', origin: { text: '' } })),
          x,
          plot,
        );
        placed.forEach(({ at }, index) => {
          expect(at).toBeLessThanOrEqual(plot.right);
          expect(at).toBeGreaterThanOrEqual(plot.left);
          expect(at - (placed[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(20 - 1e-9);
        });
      }),
    );
  });
});
