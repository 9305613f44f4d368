import type { Lang } from '#lib/i18n/bilingual';
import { problemsText } from '#lib/i18n/problems';
import { pagePath } from '#lib/url/page-path';

type ProblemArticleProps = {
  readonly lang: Lang;
  readonly status: number;
  readonly problem: { readonly title: string; readonly explanation: string; readonly remedy: string };
};

/** What an error of the API means, and what to do: the page its `type` names. */
export function ProblemArticle({ lang, status, problem }: ProblemArticleProps) {
  const text = problemsText[lang];
  return (
    <article className="prose">
      <p className="kicker">{text.kicker(String(status))}</p>
      <h1>{problem.title}</h1>
      <p>{problem.explanation}</p>
      <h2>{text.remedy}</h2>
      <p>{problem.remedy}</p>
      <p>
        <a href={pagePath(lang, '/data')}>{text.api}</a>
      </p>
    </article>
  );
}
