import { expect, test } from 'vitest';
import { PROBLEM_SLUGS, PROBLEM_TYPES } from './problem-types';

test.each(PROBLEM_SLUGS)('%s is explained in both languages, French with its spaces', (slug) => {
  const { fr, en } = PROBLEM_TYPES[slug];
  for (const text of [...Object.values(fr), ...Object.values(en)]) expect(text.length).toBeGreaterThan(5);
  for (const text of Object.values(fr)) expect(text).not.toMatch(/ [;:!?»]|« /);
});
