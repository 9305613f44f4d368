import type { Sheet } from '#lib/export/sheet-spec';
import { SHEET_DEFINITIONS, sheetNotes } from '#lib/i18n/sheet-notes';

type Props = { readonly sheet: Sheet };

/** The small print: definitions, what the figure does not say, where it is from, and the way to the live page. */
export function SheetFoot({ sheet }: Props) {
  const { lang, silent } = sheet;
  const notes = sheetNotes[lang];
  return (
    <footer>
      <section>
        <h2>{notes.definitions}</h2>
        <dl>
          {Object.values(SHEET_DEFINITIONS[lang]).map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt> <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{notes.silent}</h2>
        <p>{silent.join(' ')}</p>
      </section>
      <Origin sheet={sheet} />
    </footer>
  );
}

function Origin({ sheet: { lang, source, release, next, page, address } }: Props) {
  const notes = sheetNotes[lang];
  return (
    <div className="sheet-origin">
      <p>
        {source} {notes.release(release)}. {next}
      </p>
      <p>
        <a href={page}>{notes.livePage(address)}</a>
      </p>
    </div>
  );
}
