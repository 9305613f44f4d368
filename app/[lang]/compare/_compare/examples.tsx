import { Section } from '#components/layout/section';
import { comparable, comparedName } from '#lib/dataset/compare-subjects';
import type { Dataset } from '#lib/dataset/dataset';
import { directorateList } from '#lib/dataset/directorate-list';
import { list } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { compareText } from '#lib/i18n/compare';
import { comparePath } from '#lib/url/compare';
import type { SectionProps } from './section-props';

/** A remand prison in the south and one in the north beside the largest; three common types. */
const PRISONS = ['cp-fleury-merogis', 'ma-nimes', 'cp-lille-loos-sequedin'];
const TYPES = ['fr.ma', 'fr.cd', 'fr.mc'];
const SHOWN = 3;

/** Three choices to begin with. */
export function Examples({ data, lang }: SectionProps) {
  const text = compareText[lang];
  const directorates = directorateList(data)
    .slice(0, SHOWN)
    .map(({ directorate }) => String(directorate.id));
  return (
    <Section id="examples" heading={text.examples}>
      <ul>
        <Example ids={PRISONS} wordsOf={text.examplePrisons} data={data} lang={lang} />
        <Example ids={directorates} wordsOf={text.exampleDirectorates} data={data} lang={lang} />
        <Example ids={TYPES} wordsOf={text.exampleTypes} data={data} lang={lang} />
      </ul>
    </Section>
  );
}

type ExampleProps = {
  readonly ids: readonly string[];
  readonly wordsOf: (names: string) => string;
  readonly data: Dataset;
  readonly lang: Lang;
};

function Example({ ids, wordsOf, data, lang }: ExampleProps) {
  const names = ids.flatMap((id) => {
    const subject = comparable(data, id);
    return subject === undefined ? [] : [comparedName(subject, lang)];
  });
  return (
    <li>
      <a href={comparePath(ids, lang)}>{wordsOf(list(names, lang))}</a>
    </li>
  );
}
