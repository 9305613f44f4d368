import { QUALIFIERS } from '#lib/domain/qualifier';
import { exact } from '#lib/domain/quantity';
import type { WorkedExamples } from '#lib/domain/worked-examples';
import { count, percent } from '#lib/format/number';
import { ofQuantity, qualified, rangeOf } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { BADGE_MEANINGS, QUALIFIER_NAMES, QUALIFIER_RULES } from '#lib/i18n/figures';
import { methodText } from '#lib/i18n/method';
import { GradeBadge } from './grade-badge';

type MethodBodyProps = { readonly lang: Lang; readonly examples: WorkedExamples };

/** How the site counts, computes and chooses, in plain words. */
export function MethodBody({ lang, examples }: MethodBodyProps) {
  const text = methodText[lang];
  return (
    <>
      <h1>{text.title}</h1>
      <p className="text-[1.15rem]">{text.lead}</p>
      <h2>{text.placeTitle}</h2>
      <p>{text.place}</p>
      <h2 id="formulas">{text.formulasTitle}</h2>
      <Formulas lang={lang} examples={examples} />
      <h2>{text.bandsTitle}</h2>
      <p>{text.bands}</p>
      <h2 id="range">{text.rangeTitle}</h2>
      <p>{text.range}</p>
      <QualifierTable lang={lang} />
      <h2 id="grades">{text.gradesTitle}</h2>
      <p>{text.grades}</p>
      <ol>
        {text.gradeOrder.map((grade) => (
          <li key={grade}>{grade}</li>
        ))}
      </ol>
      <p>{text.gradeTies}</p>
      <ul>
        {(['official', 'audited', 'stated'] as const).map((grade) => (
          <li key={grade}>
            <GradeBadge grade={grade} lang={lang} /> {BADGE_MEANINGS[lang][grade]}
          </li>
        ))}
      </ul>
      <h2 id="gaps">{text.gapsTitle}</h2>
      <ul>
        {text.gaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <h2>{text.peopleTitle}</h2>
      <p>{text.people}</p>
    </>
  );
}

function Formulas({ lang, examples }: MethodBodyProps) {
  const text = methodText[lang];
  const held = qualified({ measure: 'detained', qualifier: 'nearly', quantity: exact(77_500) }, lang);
  const places = qualified({ measure: 'places', qualifier: 'fewerThan', quantity: exact(62_000) }, lang);
  const density = ofQuantity(examples.density, 'percent', lang);
  const range = rangeOf(examples.density, 'percent', lang) ?? density;
  const load = ofQuantity(examples.load, 'times', lang);
  const planned = { density: percent(170, lang, 0), staffing: percent(80, lang, 0), load };
  const official = ofQuantity(examples.official, 'percent', lang);
  return (
    <>
      <p className="font-serif text-[1.2rem]">{text.density}</p>
      <p>{text.officialExample(count(89_446, lang), count(63_289, lang), official)}</p>
      <p>{text.densityExample({ held, places, density, range })}</p>
      <p className="font-serif text-[1.2rem]">{text.gap}</p>
      <p className="font-serif text-[1.2rem]">{text.load}</p>
      <p>{text.loadExample({ ...planned, range: rangeOf(examples.load, 'times', lang) ?? load })}</p>
      <p>{text.zero}</p>
    </>
  );
}

function QualifierTable({ lang }: { readonly lang: Lang }) {
  const text = methodText[lang];
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text.rangeWord}</th>
            <th scope="col">{text.rangeRule}</th>
          </tr>
        </thead>
        <tbody>
          {QUALIFIERS.map((qualifier) => (
            <tr key={qualifier}>
              <th scope="row">{QUALIFIER_NAMES[lang][qualifier]}</th>
              <td>{QUALIFIER_RULES[lang][qualifier]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
