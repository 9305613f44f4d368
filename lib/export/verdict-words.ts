import type { VerdictCount } from '#lib/domain/verdict';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import { articlesText } from '#lib/i18n/articles';
import type { Lang } from '#lib/i18n/bilingual';
import { VERDICT_WORDS } from '#lib/i18n/verdicts';

/** `Confirmé : 3, aucune autre source : 1`. */
export const verdictWords = (verdicts: readonly VerdictCount[], lang: Lang): string =>
  capitalised(
    verdicts
      .map(({ verdict, claims }) => articlesText[lang].counted(count(claims, lang), VERDICT_WORDS[lang][verdict]))
      .join(', '),
  );
