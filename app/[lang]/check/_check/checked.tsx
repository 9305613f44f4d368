import { RangeStripDrawing } from '#components/articles/range-strip-drawing';
import { Num } from '#components/figures/figure-link';
import { GradeBadge } from '#components/figures/grade-badge';
import { SourceLine } from '#components/figures/source-line';
import { rangeStrip } from '#lib/charts/range-strip';
import type { HeardCheck } from '#lib/dataset/heard-question';
import { type Naming, verdictSentence } from '#lib/export/verdict-sentence';
import { longDate, monthYear } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import { capitalised } from '#lib/format/words';
import { checkPageText } from '#lib/i18n/check-page';
import { measureLabel } from '#lib/i18n/measure-label';
import { ABSENCE_WORDS } from '#lib/i18n/quantities';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';
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

function Verdict({ of: { claim, check, same, untraced, absent }, isOneOfSeveral, typed, naming }: VerdictProps) {
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
      <h2 className={`verdict verdict-${check.verdict}`}>{capitalised(VERDICT_WORDS[lang][check.verdict])}</h2>
      <p>{absent === undefined ? verdictSentence(check, naming) : text.absent(ABSENCE_WORDS[lang][absent])}</p>
      {strip && <RangeStripDrawing strip={strip} />}
      {against && (
        <p className="claim-number">
          {untraced ? qualified(against, lang) : <Num figure={against} lang={lang} worded />}{' '}
          <GradeBadge grade={against.grade} lang={lang} />
        </p>
      )}
      {against && source && <SourceLine source={source} lang={lang} date={against.date} locator={against.locator} />}
      <SameArticles same={same} naming={naming} />
    </section>
  );
}

function whenOf({ date, datedBy }: HeardCheck['claim'], lang: Naming['lang']): string {
  if (datedBy === 'year') return date.slice(0, 4);
  return datedBy === 'month' ? monthYear(date, lang) : longDate(date, lang);
}
