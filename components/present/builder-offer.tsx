import type { Lang } from '#lib/i18n/bilingual';
import { builderText } from '#lib/i18n/present-builder';
import { COUNTRY } from '#lib/url/builder-address';
import type { Named, NamedArticle } from '#lib/url/builder-state';
import type { OnSlides, Slides } from './builder-chosen';
import { OfferedGroups } from './builder-groups';
import { type ServedOffer, useOffered } from './builder-offered';
import { PrisonSearch } from './builder-search';

/** Whose slides can be chosen from a list; prisons are searched. */
export type Sources = { readonly directorates: readonly Named[]; readonly articles: readonly NamedArticle[] };

type Props = {
  readonly lang: Lang;
  readonly longest: number;
  readonly sources: Sources;
  readonly from: Named;
  /** Prisons named on this page, to come back to. */
  readonly prisons: readonly Named[];
  readonly served: ServedOffer;
  readonly slides: Slides;
  readonly onFrom: (from: Named) => void;
  readonly onChange: OnSlides;
};

/** Whose slides are offered, and which they are. */
export function SlideOffer({ lang, longest, sources, from, prisons, served, slides, onFrom, onChange }: Props) {
  const text = builderText[lang];
  return (
    <>
      <div className="builder-sources builder-scripted">
        <SourceSelect {...{ lang, sources, from, prisons, onFrom }} />
        <PrisonSearch id="own-query" label={text.otherPrison} longest={longest} lang={lang} onChoose={onFrom} />
      </div>
      <Groups {...{ lang, from, served, slides, onChange }} />
    </>
  );
}

function Groups({ lang, from, served, ...props }: Pick<Props, 'lang' | 'from' | 'served' | 'slides' | 'onChange'>) {
  const text = builderText[lang];
  const offered = useOffered(lang, from.id, served);
  switch (offered.kind) {
    case 'offered':
      return <OfferedGroups lang={lang} groups={offered.groups} {...props} />;
    case 'loading':
      return (
        <p role="status" className="builder-loading">
          {offered.isLate && text.loading}
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="builder-notice">
          {offered.isOffline ? text.offline : text.failed}{' '}
          <button type="button" className="action" onClick={offered.retry}>
            {text.retry}
          </button>
        </p>
      );
  }
}

/** Who published an article goes before its title. */
const optionOf = (one: Named | NamedArticle): Named =>
  'publisher' in one ? { id: one.id, name: `${one.publisher} – ${one.name}` } : one;

type SelectProps = Pick<Props, 'lang' | 'sources' | 'from' | 'prisons' | 'onFrom'>;

function SourceSelect({ lang, sources, from, prisons, onFrom }: SelectProps) {
  const text = builderText[lang];
  const country = { id: COUNTRY, name: text.country };
  const groups = [
    { label: text.groupPrison, items: prisons },
    { label: text.groupCountry, items: [country] },
    { label: text.groupDirectorates, items: sources.directorates },
    { label: text.groupArticles, items: sources.articles.map(optionOf) },
  ].filter(({ items }) => items.length > 0);
  const all = groups.flatMap(({ items }) => items);
  return (
    <label className="builder-source">
      {text.offeredOf}
      <select value={from.id} onChange={({ target }) => onFrom(all.find(({ id }) => id === target.value) ?? country)}>
        {groups.map(({ label, items }) => (
          <optgroup key={label} label={label}>
            {items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
