import type { ReactNode } from 'react';
import { CiteBlocks } from '#components/cite/cite-blocks';
import { citationBlocks } from '#lib/export/citation';
import type { Citation } from '#lib/export/cited';
import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { DATA_ADDRESSES, dataPageText } from '#lib/i18n/data-page';
import { pagePath } from '#lib/url/page-path';

type DataArticleProps = {
  readonly lang: Lang;
  readonly release: { readonly id: string; readonly figures: number };
  /** Where this copy is served, for commands to paste. */
  readonly origin: string;
  readonly citation: Citation;
};

const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as K[];

/** What can be taken away, and how. */
export function DataArticle({ lang, release, origin, citation }: DataArticleProps) {
  const text = dataPageText[lang];
  return (
    <article className="prose">
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <p>{text.release(release.id, count(release.figures, lang))}</p>
      <h2 id="downloads">{text.downloadsTitle}</h2>
      <ul>
        {keysOf(text.downloads).map((key) => (
          <li key={key}>
            <a href={DATA_ADDRESSES[key]}>{text.downloads[key]}</a>
          </li>
        ))}
      </ul>
      <h2 id="api">{text.pathsTitle}</h2>
      <PathTable lang={lang} />
      <h2 id="examples">{text.examplesTitle}</h2>
      <p>{text.examplesLead}</p>
      {keysOf(text.examples).map((key) => (
        <Example key={key} title={text.examples[key]}>
          {`curl '${origin}${DATA_ADDRESSES[key]}'`}
        </Example>
      ))}
      <h2>{text.rulesTitle}</h2>
      <ul>
        {text.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h2 id="elsewhere">{text.elsewhereTitle}</h2>
      <Example title={text.elsewhere}>{`curl '${origin}${DATA_ADDRESSES.oembed}'`}</Example>
      <h2 id="licence">{text.licenceTitle}</h2>
      <p>
        {text.licence} <a href={pagePath(lang, '/sources')}>{text.paths['/sources']}</a>
      </p>
      <h2 id="cite">{text.citeTitle}</h2>
      <p>{text.cite}</p>
      <CiteBlocks lang={lang} blocks={citationBlocks(citation)} />
    </article>
  );
}

function PathTable({ lang }: { readonly lang: Lang }) {
  const text = dataPageText[lang];
  return (
    <div className="table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              {text.path} <code>/api/v1</code>
            </th>
            <th scope="col">{text.answers}</th>
          </tr>
        </thead>
        <tbody>
          {keysOf(text.paths).map((path) => (
            <tr key={path}>
              <td>
                <code className="whitespace-nowrap">{path}</code>
              </td>
              <td>{text.paths[path]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Example({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <figure>
      <figcaption className="text-mute">{title}</figcaption>
      <pre className="code-block">
        <code>{children}</code>
      </pre>
    </figure>
  );
}
