import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { absent, exact } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { SAMPLE_FIGURES, sampleDataset, sampleFigure } from './sample-dataset';

const id = (text: string) => text as SubjectId;
const HELD = { measure: 'detained', definition: 'none' } as const;

describe('an indexed dataset', () => {
  const dataset = sampleDataset();

  test('the best figure of a key is chosen, its losers are kept in order', () => {
    const choice = dataset.at({ ...HELD, subject: id('fr'), date: isoDate('2024-04-01') });
    expect(choice?.chosen).toMatchObject({ quantity: exact(77_450), grade: 'official-relayed' });
    expect(choice?.others.at(-1)).toMatchObject({ source: 'nyt-2024-05-15-manhunt', qualifier: 'nearly' });
    expect(choice?.others).toHaveLength(2);
  });

  test('a suppressed count comes back as suppressed, a zero as zero', () => {
    const date = isoDate('2026-07-01');
    expect(dataset.at({ ...HELD, subject: id('cp-lannemezan.cd'), date })?.chosen.quantity).toEqual(
      absent('suppressed'),
    );
    const places = dataset.at({
      subject: id('cp-vendin-le-vieil.mc'),
      measure: 'places',
      definition: 'operational',
      date,
    });
    expect(places?.chosen.quantity).toEqual(exact(0));
  });

  test('every figure that went in comes out, once, unchanged', () => {
    const plain = [...dataset.figures()].map(({ chosen: _chosen, ...figure }) =>
      JSON.stringify(figure, Object.keys(figure).sort()),
    );
    const given = SAMPLE_FIGURES.map((figure) => JSON.stringify(figure, Object.keys(figure).sort()));
    expect(plain.toSorted()).toEqual(given.toSorted());
  });

  test('one figure of each key is chosen', () => {
    const keys = [...dataset.figures()].map((f) => `${f.subject} ${f.measure} ${f.definition} ${f.date}`);
    const chosen = [...dataset.figures()].filter((figure) => figure.chosen);
    expect(chosen).toHaveLength(new Set(keys).size);
  });

  test('a history ascends, one choice a date, each the one found at its date', () => {
    const history = dataset.history({ ...HELD, subject: id('fr') });
    expect(history.map(({ chosen }) => chosen.date)).toEqual(['2024-04-01', '2025-07-01', '2026-07-01']);
    for (const choice of history) expect(dataset.at(choice.chosen)).toEqual(choice);
  });

  test('dates of a kind ascend', () => {
    expect(dataset.datesOf('wing')).toEqual(['2025-04-01', '2025-08-01', '2026-07-01']);
    expect(dataset.datesOf('region')).toEqual([]);
  });

  test('what the press says of one prison makes no date of the tables, and is found at its own date', () => {
    const said = sampleFigure({
      subject: 'cp-fresnes.ma',
      ...HELD,
      date: '2024-05-15',
      quantity: exact(2_000),
      source: 'nyt-2024-05-15-manhunt',
    });
    const more = sampleDataset({ figures: [...SAMPLE_FIGURES, said] });
    expect(more.datesOf('wing')).toEqual(dataset.datesOf('wing'));
    expect(more.at(said)?.chosen.quantity).toEqual(exact(2_000));
  });

  test('children come in id order', () => {
    expect(dataset.childrenOf(id('cp-lannemezan')).map((one) => one.id)).toEqual([
      'cp-lannemezan.cd',
      'cp-lannemezan.mc',
    ]);
  });

  test('the directorate is the one at the date, else today’s', () => {
    const moved = sampleDataset({
      dispHistory: [
        {
          establishment: id('cp-fresnes'),
          disp: id('disp-lille'),
          from: isoDate('2012-01-01'),
          until: isoDate('2015-12-01'),
        },
      ],
    });
    expect(moved.dispAt(id('cp-fresnes.ma'), isoDate('2015-12-01'))).toBe('disp-lille');
    expect(moved.dispAt(id('cp-fresnes.ma'), isoDate('2016-01-01'))).toBe('disp-paris');
    expect(moved.dispAt(id('fr'), isoDate('2016-01-01'))).toBeUndefined();
  });

  test('every lookup is total: unknown keys give nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const subject = id(`${text}?`);
        expect(dataset.at({ ...HELD, subject, date: isoDate('2026-07-01') })).toBeUndefined();
        expect(dataset.history({ ...HELD, subject })).toEqual([]);
        expect(dataset.seriesOf(subject)).toEqual([]);
        expect(dataset.childrenOf(subject)).toEqual([]);
        expect(dataset.figuresFrom(`${text}?` as SourceId)).toEqual([]);
        expect(dataset.dispAt(subject, isoDate('2026-07-01'))).toBeUndefined();
      }),
    );
  });

  test('a source lists its figures, losers included', () => {
    expect(dataset.figuresFrom('nyt-2024-05-15-manhunt' as SourceId)).toHaveLength(4);
  });

  test('the release names the newest date and the content', () => {
    expect(dataset.release.id).toMatch(/^2026-07-01\.[0-9a-f]{8}$/);
    expect(sampleDataset().release.id).toBe(dataset.release.id);
    expect(sampleDataset({ aliases: [] }).release.id).not.toBe(dataset.release.id);
  });
});
