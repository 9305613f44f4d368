import { count } from '#lib/format/number';
import type { Lang } from '#lib/i18n/bilingual';
import { compareText } from '#lib/i18n/compare';
import { MOST_COMPARED } from '#lib/url/compare';
import { pagePath } from '#lib/url/page-path';

export type ChosenItem = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** The address without it, and with it a place nearer to the start. */
  readonly remove: string;
  readonly up: string | undefined;
};
type Props = {
  readonly chosen: readonly ChosenItem[];
  /** What can be added, by the names a reader may type. */
  readonly choices: readonly string[];
  readonly typed: string;
  readonly isFull: boolean;
  readonly lang: Lang;
};

/** The choice as a list of links and a form: all of it works without JavaScript, and the address holds the state. */
export function CompareForm({ chosen, choices, typed, isFull, lang }: Props) {
  const text = compareText[lang];
  return (
    <section className="compare-choice" aria-label={text.title}>
      {chosen.length > 0 && (
        <>
          <p className="text-mute">{text.chosen(count(chosen.length, lang), count(MOST_COMPARED, lang))}</p>
          <ol>
            {chosen.map((item) => (
              <ChosenLine key={item.id} item={item} lang={lang} />
            ))}
          </ol>
        </>
      )}
      {!isFull && (
        <form action={pagePath(lang, '/compare')} method="get">
          {chosen.map(({ id }) => (
            <input key={id} type="hidden" name="of" value={id} />
          ))}
          <label htmlFor="compare-add">{text.add}</label>
          <div className="compare-add">
            <input
              id="compare-add"
              name="add"
              type="search"
              list="compare-choices"
              autoComplete="off"
              maxLength={100}
              defaultValue={typed}
              aria-describedby="compare-hint"
            />
            <datalist id="compare-choices">
              {choices.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <button type="submit">{text.addButton}</button>
          </div>
          <p id="compare-hint" className="text-[0.85rem] text-mute">
            {text.addHint}
          </p>
        </form>
      )}
    </section>
  );
}

function ChosenLine({ item: { name, href, remove, up }, lang }: { readonly item: ChosenItem; readonly lang: Lang }) {
  const text = compareText[lang];
  return (
    <li>
      <a href={href}>{name}</a>
      <span className="compare-acts">
        {up !== undefined && (
          <a href={up} aria-label={text.up(name)}>
            {text.upShort}
          </a>
        )}
        <a href={remove} aria-label={text.remove(name)}>
          {text.removeShort}
        </a>
      </span>
    </li>
  );
}
