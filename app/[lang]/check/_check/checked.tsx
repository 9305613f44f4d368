import { RangeStripDrawing } from '#components/articles/range-strip-drawing';
import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import { SourceLine } from '#components/figures/source-line';
import { rangeStrip } from '#lib/charts/range-strip';
import type { HeardCheck } from '#lib/dataset/heard-question';
import { unitOf } from '#lib/domain/measure';
import type { Subject } from '#lib/domain/subject';
import { isTooRound } from '#lib/domain/too-round';
import { type Naming, verdictSentence } from '#lib/export/verdict-sentence';
import { longDate, monthYear } from '#lib/format/date';
import { ofQuantity, qualified, rangeOf } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { checkPageText } from '#lib/i18n/check-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
import { pagePath } from '#lib/url/page-path';
import { SameArticles } from './same-articles';

type Props = {
  readonly checks: readonly HeardCheck[];
  /** The number as the reader wrote it: it is not rounded for them. */
  readonly typed: string;
  readonly naming: Naming;
};

/** The verdict, once for each way to read the number. */
export function Checked({ checks, typed, naming }: Props) {
  return checks.map((one) => (
    <Verdict
      key={one.claim.heard.quantity.value}
      of={one}
      isOneOfSeveral={checks.length > 1}
      typed={typed}
      naming={naming}
    />
  ));
}

type VerdictProps = Omit<Props, 'checks'> & { readonly of: HeardCheck; readonly isOneOfSeveral: boolean };

function Verdict({ of, isOneOfSeveral, typed, naming }: VerdictProps) {
  const { claim, check, same, untraced, absent } = of;
  const { lang, nameOf } = naming;
  const text = checkPageText[lang];
  const said = qualified({ ...claim.heard, measure: claim.measure }, lang);
  const about = text.asked({
    what: measureLabel(claim.measure, claim.definition, lang),
    place: nameOf(claim.subject.id),
    when: whenOf(claim, lang),
  });
  const against = check.against;
  const source = against && naming.sourceOf(against.source);
  const strip = against && rangeStrip(claim.heard.quantity, [against.quantity]);
  return (
    <section className="claim-card">
      <p className="text-mute">{isOneOfSeveral ? text.readEither(said) : text.readAs(`${typed}, ${about}`)}</p>
      <h2 className={`verdict verdict-${provesLittle(of) ? 'bracketed' : check.verdict}`}>{headingOf(of, lang)}</h2>
      <Reading of={of} typed={typed} lang={lang} />
      <p>{absent === undefined ? verdictSentence(check, naming) : text.absent(ABSENCE_WORDS[lang][absent])}</p>
      {strip && <RangeStripDrawing strip={strip} />}
      {against && (
        <p className="claim-number">
          {untraced ? qualified(against, lang) : <Num figure={against} lang={lang} worded />}{' '}
          <GradeBadge grade={against.grade} lang={lang} />
        </p>
      )}
      {against && source && <SourceLine source={source} lang={lang} date={against.date} locator={against.locator} />}
      {untraced && <UnitPage subject={claim.subject} lang={lang} />}
      <Besides of={of} naming={naming} />
      <SameArticles same={same} naming={naming} />
    </section>
  );
}

/** A confirmation by a number that covers nearly anything is called what it is. */
const provesLittle = ({ claim: { heard }, check: { verdict } }: HeardCheck): boolean =>
  verdict === 'confirmed' && isTooRound(heard.quantity);

function headingOf(of: HeardCheck, lang: Lang): string {
  if (of.check.verdict === 'not-checkable' && of.check.toTheLetter) return checkPageText[lang].toTheLetter;
  const words = capitalised(VERDICT_WORDS[lang][of.check.verdict]);
  return provesLittle(of) ? checkPageText[lang].tooRound(words) : words;
}

type ReadingProps = { readonly of: HeardCheck; readonly typed: string; readonly lang: Lang };

/** What « 2,36 fois » was taken for, and what a worded or round number covers: never left to be guessed. */
function Reading({ of, typed, lang }: ReadingProps) {
  const { claim } = of;
  const text = checkPageText[lang];
  const { manner, quantity } = claim.heard;
  const unit = unitOf(claim.measure);
  const as = qualified({ ...claim.heard, measure: claim.measure }, lang);
  const range = rangeOf(quantity, unit, lang);
  if (manner === 'plain' && range === undefined) return null;
  return (
    <p className="text-mute">
      {manner === 'thousands' && `${text.readThousands({ typed, as })} `}
      {manner !== 'thousands' && manner !== 'plain' && `${text.readManner({ typed, as })} `}
      {range !== undefined && text.covers(range)} {provesLittle(of) && text.tooRoundWhy}
    </p>
  );
}

type UnitProps = { readonly subject: Subject; readonly lang: Lang };

/** Counted when asked for, it has no page of its own: that of the prison, or of the type of wing, shows what it is made of. */
function UnitPage({ subject: { id, kind, wingType }, lang }: UnitProps) {
  const ofType = kind === 'type' && wingType !== undefined;
  const href = ofType
    ? pagePath(lang, `/wing-types/${wingType}`)
    : `${pagePath(lang, `/establishments/${id.split('.')[0]}`)}#wings`;
  return (
    <p>
      <a href={href}>{checkPageText[lang][ofType ? 'typePage' : 'unitPage']}</a>
    </p>
  );
}

/** Beside people above capacity the net gap, both named; of a number that does not hold, the day whose number it is. */
function Besides({ of: { netGap, elsewhen }, naming }: { readonly of: HeardCheck; readonly naming: Naming }) {
  const { lang } = naming;
  const text = checkPageText[lang];
  return (
    <>
      {netGap && (
        <p>{text.netGap({ gap: ofQuantity(netGap.quantity, 'people', lang), date: longDate(netGap.date, lang) })}</p>
      )}
      {elsewhen.length > 0 && (
        <>
          <h3>{text.elsewhen}</h3>
          <ul>
            {elsewhen.map((figure) => (
              <li key={figure.date}>
                <Num figure={figure} lang={lang} worded /> ({longDate(figure.date, lang)})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function whenOf({ date, datedBy }: HeardCheck['claim'], lang: Naming['lang']): string {
  if (datedBy === 'year') return date.slice(0, 4);
  return datedBy === 'month' ? monthYear(date, lang) : longDate(date, lang);
}
