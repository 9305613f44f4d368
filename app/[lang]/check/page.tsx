import '#app/styles/articles.css';
import '#app/styles/check.css';
import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { CheckForm } from '#components/articles/check-form';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { fullName } from '#lib/dataset/full-name';
import { answerHeard } from '#lib/dataset/heard-question';
import { dataset } from '#lib/dataset/load-dataset';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { articlesText } from '#lib/i18n/articles';
import { checkPageText } from '#lib/i18n/check-page';
import { checkPath, readCheckFields } from '#lib/url/check-path';
import { pageMetadata } from '#lib/url/page-metadata';
import { pagePath } from '#lib/url/page-path';
import { Answer } from './_check/answer';
import { Examples } from './_check/examples';

/** Made at each request: there are more questions than pages worth storing. */
export const dynamic = 'force-dynamic';

type Props = LangParams & { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = checkPageText[lang];
  return pageMetadata(lang, { path: '/check', title, description });
}

export default async function Page(props: Props) {
  const lang = await pageLang(props);
  const data = dataset();
  const text = checkPageText[lang];
  const fields = readCheckFields(await props.searchParams);
  const of = answerHeard(data, fields, lang);
  const naming = {
    lang,
    sourceOf: (id: SourceId) => data.sources.get(id),
    nameOf: (id: SubjectId) => fullName(data, id, lang),
  };
  return (
    <Shell lang={lang} path={checkPath(fields, lang).slice(`/${lang}`.length)} edition={editionOf(data)}>
      <article className="prose">
        <p className="kicker">{text.title}</p>
        <h1>{text.headline}</h1>
        <p>{text.lead}</p>
        <CheckForm lang={lang} fields={fields} faults={of.faults} />
        <section aria-label={text.answer} className="check-answer">
          <Answer of={of} fields={fields} naming={naming} />
        </section>
        <Examples lang={lang} />
        <p>
          <a href={pagePath(lang, '/articles')}>{articlesText[lang].back}</a>
        </p>
      </article>
    </Shell>
  );
}
