import type { Metadata } from 'next';
import { type LangParams, pageLang } from '#app/page-lang';
import { Kept } from '#components/charts/kept';
import { SourceTable } from '#components/figures/source-table';
import { Shell } from '#components/layout/shell';
import { editionOf } from '#lib/dataset/edition';
import { dataset } from '#lib/dataset/load-dataset';
import { oneWith } from '#lib/domain/independence';
import { SOURCE_KINDS } from '#lib/domain/source';
import { count } from '#lib/format/number';
import { SOURCE_KIND_NAMES } from '#lib/i18n/figures';
import { sourcesText } from '#lib/i18n/sources';
import { pageMetadata } from '#lib/url/page-metadata';

export const dynamicParams = false;

const PATH = '/sources';

export async function generateMetadata(props: LangParams): Promise<Metadata> {
  const lang = await pageLang(props);
  const { title, description } = sourcesText[lang];
  return pageMetadata(lang, { path: PATH, title, description });
}

export default async function Page(props: LangParams) {
  const lang = await pageLang(props);
  const data = dataset();
  const text = sourcesText[lang];
  const lines = [...data.sources.values()].map((source) => ({
    source,
    figures: data.figuresFrom(source.id).length,
    kin: oneWith(source.id, data.sources).length,
  }));
  const kinds = SOURCE_KINDS.map((kind) => ({ kind, lines: lines.filter(({ source }) => source.kind === kind) }));
  return (
    <Shell lang={lang} path={PATH} edition={editionOf(data)}>
      <article className="prose">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <p>{text.compilers}</p>
        <p>{text.counts(count(data.sources.size, lang), count(data.release.figures, lang))}</p>
        <Kept name={`${lang} sources`}>
          {kinds.map(({ kind, lines: ofKind }) =>
            ofKind.length === 0 ? undefined : (
              <SourceTable key={kind} lines={ofKind} title={SOURCE_KIND_NAMES[lang][kind]} lang={lang} />
            ),
          )}
        </Kept>
      </article>
    </Shell>
  );
}
