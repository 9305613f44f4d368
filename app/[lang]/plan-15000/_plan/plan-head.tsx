import { FigureLink } from '#components/figures/figure-link';
import type { PlanDelivery } from '#lib/dataset/plan-totals';
import { longDate } from '#lib/format/date';
import { qualified } from '#lib/format/quantity';
import type { Lang } from '#lib/i18n/bilingual';
import { planText } from '#lib/i18n/plan-15000';

type Props = { readonly delivery: PlanDelivery; readonly lang: Lang };

/** The finding, and what gross and net mean in it. */
export function PlanHead({ delivery: { planned, first }, lang }: Props) {
  const text = planText[lang];
  const words = {
    net: qualified(first.net, lang),
    gross: qualified(first.gross, lang),
    planned: qualified(planned, lang),
    date: longDate(planned.date, lang),
  };
  const { before, accent, after } = text.headline(words);
  return (
    <header className="opening">
      <p className="kicker">{text.kicker}</p>
      <h1 className="max-w-[19em]">
        {before}
        <FigureLink of={first.net} lang={lang} className="headline-figure">
          {accent}
        </FigureLink>
        {after}
      </h1>
      <p className="measure mt-4">{text.lead(words)}</p>
      <nav className="plan-jumps" aria-label={text.onThisPage}>
        <a href="#plan-totals">{text.totals}</a>
        <a href="#projects">{text.projects}</a>
        <a href="#out-of-use">{text.outOfUse}</a>
      </nav>
    </header>
  );
}
