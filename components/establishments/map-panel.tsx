import type { Lang } from '#lib/i18n/bilingual';
import { mapText } from '#lib/i18n/map';
import type { RowWords } from './row-words';

type Props = { readonly lang: Lang; readonly words: RowWords | undefined; readonly date: string };

/** The prison that is pointed at, tapped or focused, in the words of its row. */
export function MapPanel({ lang, words, date }: Props) {
  const text = mapText[lang];
  if (words === undefined) return <p className="map-panel map-panel-empty">{text.panelEmpty}</p>;
  const facts = [
    [text.density, words.density],
    [text.held, words.held],
    [text.room, words.places],
    [text.above, words.above],
  ] as const;
  return (
    <div className="map-panel">
      <p className="map-panel-name">
        {words.name} <small>{words.kind}</small>
      </p>
      <p className="map-panel-place">
        {words.place} · {text.panelDate(date)} ·{' '}
        <a href={words.href} aria-label={text.open(words.name)}>
          {text.openShort}
        </a>
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
