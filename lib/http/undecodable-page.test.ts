import { expect, it } from 'vitest';
import { isDecodable, undecodablePage } from './undecodable-page';

it('an address is decodable unless its percent signs are no UTF-8', () => {
  expect(['/fr', '/fr/m%C3%A9thode', '/100%25'].map(isDecodable)).toEqual([true, true, true]);
  expect(['/%FF', '/fr/sources/%FF', '/%'].map(isDecodable)).toEqual([false, false, false]);
});
it('an undecodable address is a 404 page in its own language, else in the reader’s', async () => {
  const answers = [
    undecodablePage({ pathname: '/fr/sources/%FF', acceptLanguage: 'en' }),
    undecodablePage({ pathname: '/%FF', acceptLanguage: 'en-GB' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  const [french = '', english = ''] = await Promise.all(answers.map((answer) => answer.text()));
  expect(french).toContain('<html lang="fr">');
  expect(english).toContain('<html lang="en">');
});
