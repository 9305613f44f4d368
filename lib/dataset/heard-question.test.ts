import { describe, expect, it } from 'vitest';
import { exact } from '#lib/domain/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { answerHeard } from './heard-question';
import { dataset } from './load-dataset';

type Words = readonly [place: string, what: string, when: string, number: string];
const ask = ([place, what, when, number]: Words, lang: Lang = 'fr') =>
  answerHeard(dataset(), { place, what, when, number }, lang);

function checksOf(words: Words, lang: Lang = 'fr') {
  const { answer } = ask(words, lang);
  if (answer.kind !== 'checked') throw new Error(`${words.join(', ')}: ${answer.kind}`);
  return answer.checks;
}
const named = (figures: readonly { readonly date: string }[]) => figures.map(({ date }) => date);

describe('beside a verdict', () => {
  it('a number that does not hold is given the other dates whose number it is, the nearest first, at most two', () => {
    const [march] = checksOf(['France', 'détenus', '1er mars 2020', '72 575']);
    expect(named(march?.elsewhen ?? [])).toEqual(['2020-03-16']);
    const [nanterre] = checksOf(['Nanterre', 'places', 'janvier 2026', '592']);
    expect(named(nanterre?.elsewhen ?? [])).toEqual(['2019-04-01', '2019-03-01']);
  });

  it('one that holds, or is round, is given none', () => {
    expect(checksOf(['France', 'détenus', 'juillet 2026', '89 446'])[0]?.elsewhen).toEqual([]);
    expect(checksOf(['France', 'détenus', 'juillet 2026', '70 000'])[0]?.elsewhen).toEqual([]);
  });

  it('people above capacity stand with the net gap of the same place and day', () => {
    const [france] = checksOf(['France', 'détenus en surnombre', 'juillet 2026', '27 301']);
    expect(france?.netGap).toMatchObject({ measure: 'surplus', date: '2026-07-01', quantity: exact(26_157) });
    const [sante] = checksOf(['La Santé', 'détenus en surnombre', 'juillet 2026', '705']);
    expect(sante).toMatchObject({ untraced: true, netGap: { quantity: exact(705) } });
    expect(checksOf(['France', 'détenus', 'juillet 2026', '89 446'])[0]?.netGap).toBeUndefined();
  });
});

describe('a number heard', () => {
  it('of a count has no decimals: "1,000" is read once, a rate still both ways', () => {
    expect(checksOf(['La Santé', 'people held', 'July 2026', '1,000'], 'en')).toHaveLength(1);
    expect(checksOf(['Nîmes', 'taux d’occupation', 'juillet 2026', '2.358 %'])).toHaveLength(2);
  });

  it('keeps the manner it was said in', () => {
    const mannerOf = (number: string, what = 'densité') =>
      checksOf(['France', what, 'juillet 2026', number])[0]?.claim.heard;
    expect(mannerOf('1,41 fois')).toMatchObject({ manner: 'times', quantity: { low: 140.5, value: 141, high: 141.5 } });
    expect(mannerOf('deux fois')).toMatchObject({ manner: 'times', quantity: { low: 187.5, value: 200, high: 212.5 } });
    expect(mannerOf('plus du double')).toMatchObject({ qualifier: 'moreThan', quantity: { low: 200, high: 225 } });
    expect(mannerOf('41 %', 'surpopulation')).toMatchObject({ manner: 'excess', quantity: { value: 141 } });
    expect(mannerOf('141 %', 'surpopulation')).toMatchObject({ manner: 'plain', quantity: { value: 141 } });
    expect(mannerOf('17 pour 10 places')).toMatchObject({ manner: 'outOf', quantity: { low: 165, value: 170 } });
    expect(mannerOf('89,4k', 'détenus')).toMatchObject({
      manner: 'thousands',
      quantity: { low: 89_350, high: 89_450 },
    });
  });

  it.each([
    ['17 pour 0 places', 'densité', 'marks'],
    ['deux fois', 'détenus', 'ratio'],
    ['entre 80 et 90', 'densité', 'range'],
    ['−9', 'surnombre', 'below-zero'],
    ['900k', 'détenus', 'too-large'],
    ['89 bananes', 'détenus', 'letters'],
  ])('%s of %s is refused: %s', (number, what, fault) => {
    expect(ask(['France', what, 'juillet 2026', number]).faults).toEqual([{ field: 'number', fault }]);
  });
});

it('a misspelt prison is met with those written nearly so', () => {
  const [fault] = ask(['Fleuri-Mérogis', 'détenus', 'juillet 2026', '5 080']).faults;
  expect(fault).toMatchObject({ field: 'place', near: [{ fr: expect.stringContaining('Fleury-Mérogis') }] });
  expect(ask(['xyz', 'détenus', 'juillet 2026', '1']).faults).toEqual([{ field: 'place', near: [] }]);
});
