import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SubjectId } from '#lib/domain/subject';
import { compiledPath, dataset } from './load-dataset';
import { prisons } from './prison-directory';
import { prisonPage } from './prison-page';
import { prisonLead } from './prison-sentence';

describe.runIf(existsSync(compiledPath()))('the date and the counts of a prison in a sentence', () => {
  const data = dataset();
  const lead = (id: string, lang: 'fr' | 'en' = 'fr'): string => {
    const prison = data.subjects.get(id as SubjectId);
    const page = prison && prisonPage(data, prison);
    if (page === undefined) throw new Error(`${id} has no page`);
    return prisonLead(page, lang);
  };

  it('has both counts with their nouns', () => {
    expect(lead('cp-fresnes')).toBe(
      'Au 1er\u00a0juillet 2026, 2\u202f328 personnes détenues pour 1\u202f477 places opérationnelles.',
    );
  });

  it('does not count at least nobody where every known wing is empty', () => {
    expect(lead('cp-st-pierre-et-miquelon')).toMatch(/^Au 1er\u00a0juillet 2026, un quartier est couvert /);
    expect(lead('cp-st-pierre-et-miquelon', 'en')).toMatch(/^On 1\u00a0July 2026, a wing is under /);
  });

  it('is never without a number where it should have one', () => {
    for (const { id } of prisons(data)) expect(lead(id)).not.toMatch(/, {2}|, pour|pour \.|undefined/);
  });
});
