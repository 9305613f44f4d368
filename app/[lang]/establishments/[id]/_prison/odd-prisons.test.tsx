import { existsSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { compiledPath, dataset } from '#lib/dataset/load-dataset';
import { ODDITIES } from '#lib/dataset/odd-prisons';
import { prisonNamed } from '#lib/dataset/prison-directory';
import { prisonPage } from '#lib/dataset/prison-page';
import type { Lang } from '#lib/i18n/bilingual';
import { Coverage } from './coverage';
import { Headline } from './headline';
import { KeyFigures } from './key-figures';
import { Names } from './names';
import { Rank } from './rank';
import { Remarks } from './remarks';
import type { SectionProps } from './section-props';
import { WingsTable } from './wings-table';

/** What a prison's page says in words, with plain spaces. */
function said(id: string, lang: Lang): string {
  const data = dataset();
  const prison = prisonNamed(data, id);
  const of = prison && prisonPage(data, prison);
  if (of === undefined) throw new Error(`${id} is not in the dataset: npm run dataset`);
  const props: SectionProps = { data, of, lang };
  const markup = renderToStaticMarkup(
    <>
      <Headline {...props} />
      <KeyFigures {...props} />
      <WingsTable {...props} />
      <Remarks {...props} />
      <Rank {...props} />
      <Coverage {...props} />
      <Names {...props} />
    </>,
  );
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
}

describe.runIf(existsSync(compiledPath()))('odd prisons are shown truthfully, with the reason in plain words', () => {
  for (const { what, id, fr, en } of ODDITIES) {
    it(`${id}: ${what}`, () => {
      const [inFrench, inEnglish] = [said(id, 'fr'), said(id, 'en')];
      for (const words of fr) expect(inFrench).toContain(words);
      for (const words of en) expect(inEnglish).toContain(words);
    });
  }

  it('no page says a remark or a reason in the other language', () => {
    for (const id of new Set(ODDITIES.map((odd) => odd.id))) {
      expect(said(id, 'fr'), id).not.toMatch(/Same building|Code of March|doubtful|the copy|closed prison of its own/);
      expect(said(id, 'en'), id).not.toMatch(/Même bâtiment|Code de mars|douteu|la copie répète/);
    }
  });

  it('the prison of the founding article has no page', () => {
    expect(prisonNamed(dataset(), 'paris-prison-unnamed')).toBeUndefined();
  });
});
