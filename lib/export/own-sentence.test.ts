import { describe, expect, it } from 'vitest';
import { type Operands, ownRatio } from '#lib/domain/own-ratio';
import { nothing, own, published } from '#lib/domain/sample-operand';
import { people, places } from '#lib/domain/units';
import type { Lang } from '#lib/i18n/bilingual';
import { ownSentence } from './own-sentence';

const OFFICIAL: Operands = {
  held: published(people(2328)),
  places: published(places(1477)),
  officers: nothing,
  posts: nothing,
};
const say = (operands: Operands, { lang = 'en' as Lang, branch = '' } = {}) =>
  ownSentence({ name: 'Fresnes', operands, ratio: ownRatio(operands), branch, lang }).replace(/[\u00a0\u202f]/g, ' ');

describe('the sentence', () => {
  it('of official figures names their publisher and day, and speaks of no reader', () => {
    expect(say(OFFICIAL)).toBe(
      'Fresnes: 2,328 people held (Ministère de la Justice, 1 July 2026) for 1,477 operational places (Ministère de la Justice, 1 July 2026), a density of 157.6%: 158 people for 100 places, 851 more people than places.',
    );
  });

  it('of mixed figures says whose each is, that the reader’s are not official, and of which day they are taken to be', () => {
    const mixed = { ...OFFICIAL, held: own(people(2400)) };
    expect(say(mixed)).toContain('2,400 people held (the reader’s figure) for 1,477 operational places (Ministère');
    expect(say(mixed)).toMatch(
      /The reader’s figures are not official\. They are taken to be of the same day as the others\.$/,
    );
    expect(say(mixed, { lang: 'fr' })).toMatch(
      /Les chiffres du lecteur ne sont pas officiels\. Ils sont supposés du même jour que les autres\.$/,
    );
  });

  it('names the branch as the one who says so', () => {
    const mixed = { ...OFFICIAL, held: own(people(2400)) };
    expect(say(mixed, { branch: 'Branch & Co' })).toContain('(figure of “Branch & Co”)');
    expect(say(mixed, { branch: 'Branch & Co' })).toContain('The figures of “Branch & Co” are not official.');
    expect(say(OFFICIAL, { branch: 'Branch & Co' })).not.toContain('Branch');
  });

  it('says staff and load where they can be told', () => {
    const all = { ...OFFICIAL, officers: own(people(480)), posts: own(people(600)) };
    expect(say(all)).toContain(
      '480 officers in post (the reader’s figure) for 600 posts authorised (the reader’s figure), a staffing rate of 80.0%.',
    );
    expect(say(all)).toContain(
      'Load against plan: × 2.0 (for 100 places and 10 posts planned there are 158 people and 8 officers, 20 each instead of 10).',
    );
  });

  it('is empty where nothing can be said', () => {
    expect(say({ held: nothing, places: nothing, officers: nothing, posts: own(people(3)) })).toBe('');
  });
});
