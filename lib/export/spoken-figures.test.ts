import { describe, expect, it } from 'vitest';
import { computeRatio, type RatioParts } from '#lib/domain/compute-ratio';
import { isoDate } from '#lib/domain/iso-date';
import { absent, bounded, exact, type Quantity } from '#lib/domain/quantity';
import { sampleFigure, subjectId, suppressedFigure } from '#lib/domain/sample-figure';
import { type People, people } from '#lib/domain/units';
import type { Lang } from '#lib/i18n/bilingual';
import { spokenFigures } from './spoken-figures';
import { spokenPlace } from './spoken-place';

const held = (value: number) => sampleFigure({ subject: 'cp-x', quantity: exact(value) });
const room = (value: number) => sampleFigure({ subject: 'cp-x', measure: 'places', quantity: exact(value) });
const ministry = { publisher: 'Ministère de la Justice', readIn: '' };

type Given = Partial<RatioParts> & {
  readonly above?: Quantity<People>;
  readonly hasUnits?: boolean;
  readonly lang?: Lang;
};

function say({ above = absent('not-collected'), hasUnits = false, lang = 'en', ...parts }: Given): readonly string[] {
  const ratio = computeRatio({
    subject: subjectId('cp-x'),
    date: isoDate('2026-07-01'),
    definition: 'operational',
    ...parts,
  });
  const place = lang === 'fr' ? 'à la prison X' : 'at X prison';
  return spokenFigures({ place, ratio, above, hasUnits, source: ministry }, lang).map(({ text }) =>
    text.replace(/[\u00a0\u202f]/g, ' '),
  );
}

describe('figures to say aloud', () => {
  it('are three sentences that each stand alone: value, unit, date, place, source', () => {
    const said = say({ detained: held(2328), places: room(1477), above: exact(people(901)), hasUnits: true });
    expect(said).toEqual([
      'On 1 July 2026, at X prison, 2,328 people were held for 1,477 operational places. Source: Ministère de la Justice.',
      'On 1 July 2026, at X prison, the prison density was 157.6 per cent: 158 people for 100 operational places. That is the number of people held divided by the number of places; a place is not a cell. Source: Ministère de la Justice.',
      'On 1 July 2026, at X prison, 901 people were held above capacity, counted wing by wing; the net gap, once empty places elsewhere are taken off, is 851 people. Source: Ministère de la Justice.',
    ]);
  });

  it('are said in full words in French too', () => {
    const said = say({ detained: held(170), places: room(100), above: exact(people(70)), lang: 'fr' });
    expect(said[0]).toBe(
      'Le 1er juillet 2026, à la prison X, 170 personnes étaient détenues pour 100 places opérationnelles. Source : Ministère de la Justice.',
    );
    expect(said[1]).toContain('170,0 pour cent : 170 personnes pour 100 places');
    expect(said.join('')).not.toMatch(/%|×|÷|NC/);
  });

  it('say why nobody can be counted, and rebuild nothing', () => {
    const said = say({ detained: suppressedFigure({ subject: 'cp-x' }), places: room(5) });
    expect(said).toEqual([
      'On 1 July 2026, at X prison, the number of people held was not published, because of statistical secrecy; the prison had 5 operational places. Source: Ministère de la Justice.',
    ]);
  });

  it('say of no published place that there is no density', () => {
    const said = say({ detained: held(104), places: room(0), above: absent('no-capacity') });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('104 people were held; the ministry publishes no place for it');
    expect(said[0]).toContain('there is no density');
  });

  it('say "at least" of a sum that leaves a wing out, and no density of it', () => {
    const derivation = { added: [], missing: [{ subject: subjectId('cp-x.csl'), reason: 'suppressed' as const }] };
    const sum = sampleFigure({
      subject: 'cp-x',
      grade: 'derived',
      qualifier: 'derived',
      derivation,
      quantity: bounded(people(312), people(312), people(Infinity)),
    });
    const said = say({
      detained: sum,
      places: room(300),
      above: bounded(people(12), people(12), people(Infinity)),
      hasUnits: true,
    });
    expect(said).toEqual([
      'On 1 July 2026, at X prison, at least 312 people were held for 300 operational places; at least one wing is not counted. Source: Ministère de la Justice.',
      'On 1 July 2026, at X prison, at least 12 people were held above capacity, counted wing by wing. Source: Ministère de la Justice.',
    ]);
  });

  it('say that nobody is above capacity, and what room is left', () => {
    const said = say({ detained: held(57), places: room(58), above: exact(people(0)) });
    expect(said[2]).toContain('nobody was held above capacity, with 1 free place left.');
  });

  it('say one person as one', () => {
    expect(say({ detained: held(1), places: room(1), above: exact(people(0)) })[0]).toContain(
      '1 person was held for 1 operational place.',
    );
    expect(say({ detained: held(1), places: room(1), above: exact(people(0)), lang: 'fr' })[0]).toContain(
      '1 personne était détenue pour 1 place opérationnelle.',
    );
  });

  it('say who read the figure where it was not read at its publisher’s', () => {
    const ratio = computeRatio({
      subject: subjectId('cp-x'),
      date: isoDate('2016-01-01'),
      definition: 'operational',
      detained: held(9),
      places: room(9),
    });
    const source = { publisher: 'Ministère de la Justice', readIn: 'Le Monde' };
    const [first] = spokenFigures(
      { place: 'at X', ratio, above: absent('not-collected'), hasUnits: false, source },
      'en',
    );
    expect(first?.text).toMatch(/Source: Ministère de la Justice, read in Le Monde\.$/);
  });
});

it.each([
  ['Centre pénitentiaire de Fresnes', 'au centre pénitentiaire de Fresnes'],
  ['Maison d’arrêt de Nîmes', 'à la maison d’arrêt de Nîmes'],
  ['Établissement pénitentiaire pour mineurs du Rhône', 'à l’établissement pénitentiaire pour mineurs du Rhône'],
  ['Prisons sans nom', 'à la prison «\u00a0Prisons sans nom\u00a0»'],
])('%s is said %s', (fr, said) => {
  expect(spokenPlace({ fr, en: 'X prison' }, 'fr')).toBe(said);
  expect(spokenPlace({ fr, en: 'X prison' }, 'en')).toBe('at X prison');
});
