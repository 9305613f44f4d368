import { longDate } from '#lib/format/date';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { establishmentsText } from '#lib/i18n/establishments';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { pagePath } from '#lib/url/page-path';
import type { Served, Stage } from './list-stage';

type Props = { readonly of: Served & Partial<Pick<Stage, 'wing'>>; readonly lang: Lang };

/** The finding over all prisons, or all wings of a type, in one sentence, and of how many it says nothing. */
export function ListHead({ of, lang }: Props) {
  const [kicker, headline, lead] = of.wing === undefined ? ofPrisons(of, lang) : ofWings(of, of.wing, lang);
  const { incomparable } = of.totals;
  return (
    <header className="list-head">
      <p className="kicker">{kicker}</p>
      <h1 className="mt-2 max-w-[28em]">{headline}</h1>
      <p className="measure mt-3 text-mute">
        {lead} {incomparable > 0 && establishmentsText[lang].incomparable(count(incomparable, lang))}
      </p>
      <p className="mt-2">
        <a href={pagePath(lang, '/my-sheet')}>{establishmentsText[lang].mySheet}</a>
      </p>
    </header>
  );
}

type Said = readonly [kicker: string, headline: string, lead: string];

function ofPrisons({ date, totals }: Served, lang: Lang): Said {
  const text = establishmentsText[lang];
  const headline = text.headline(longDate(date, lang), count(totals.overfull, lang), count(totals.total, lang));
  return [text.title, headline, text.lead(count(totals.atLeast150, lang))];
}

function ofWings({ date, totals }: Served, wing: NonNullable<Stage['wing']>, lang: Lang): Said {
  const text = listedText[lang];
  const name = WING_TYPE_NAMES[lang][wing];
  const kicker = text.wingKicker(name);
  const day = longDate(date, lang);
  if (totals.total === 0) return [kicker, text.noWings(name, day), ''];
  const headline = text.wingHeadline(day, count(totals.overfull, lang), count(totals.total, lang));
  const lead = text.wingLead(count(totals.atLeast150, lang));
  return [kicker, headline, wing === 'epm' ? `${lead} ${text.minors}` : lead];
}
