import { describe, expect, test } from 'vitest';
import { isoDate } from '#lib/domain/iso-date';
import { bounded, exact } from '#lib/domain/quantity';
import type { SubjectId } from '#lib/domain/subject';
import { checkContext, checkHeard, claimsOf } from './claims-of';
import { SAMPLE_ARTICLE } from './sample-article';
import { sampleDataset } from './sample-dataset';

const data = sampleDataset();

describe('the claims of the first founding article', () => {
  const checked = claimsOf(data, SAMPLE_ARTICLE);

  test('nearly 77,500 people for fewer than 62,000 places is confirmed by 77,450 and 61,570', () => {
    const [held, room] = checked;
    expect(held?.check).toMatchObject({ verdict: 'confirmed', against: { quantity: exact(77_450) } });
    expect(room?.check).toMatchObject({ verdict: 'confirmed', against: { quantity: exact(61_570) } });
  });

  test('what only the article says of the unnamed prison rests on that one source', () => {
    expect(checked.slice(2).map(({ check }) => check.verdict)).toEqual(['same-source', 'same-source']);
  });
});

test('a number a reader has heard is held against the best figure', () => {
  const heard = {
    subject: 'fr' as SubjectId,
    measure: 'detained',
    definition: 'none',
    date: isoDate('2026-07-01'),
  } as const;
  const check = checkHeard(data, { ...heard, quantity: bounded(89_450, 89_500, 89_550), qualifier: 'rounded' });
  expect(check).toMatchObject({ verdict: 'close', against: { quantity: exact(89_446) } });
});

test('around a prison are its wings, around a wing its prison, around a country its types', () => {
  const context = checkContext(data);
  const day = { from: isoDate('2026-07-01'), until: isoDate('2026-07-01') };
  const around = (id: string) => [...new Set(context.aroundPlace(id as SubjectId, day).map(({ subject }) => subject))];
  expect(around('cp-fresnes')).toEqual(['cp-fresnes.cne', 'cp-fresnes.ma']);
  expect(around('fr')).toEqual(['fr', 'fr.ma']);
  expect(around('nowhere')).toEqual([]);
});
