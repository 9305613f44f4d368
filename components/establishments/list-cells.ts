import { density } from '#lib/domain/density';
import { saysNothing } from '#lib/domain/prison-counts';
import { isKnown, type Quantity } from '#lib/domain/quantity';
import type { CapacityUnit } from '#lib/domain/surnombre';
import type { TopicKey } from '#lib/domain/trace';
import { listedChange, listedCount, listedDensity } from '#lib/format/listed';
import type { Lang } from '#lib/i18n/bilingual';
import { listedText } from '#lib/i18n/establishment-dates';
import { ESTABLISHMENT_TYPE_NAMES } from '#lib/i18n/establishments';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { sparklineHref } from '#lib/url/drawing-path';
import { figurePath } from '#lib/url/figure-path';
import type { ListRow, Stage } from './list-stage';

type Context = { readonly stage: Stage; readonly lang: Lang };
type Line = { readonly text: string; readonly href: string; readonly absent: boolean };

/** Writes a prison's numbers of a date into its row, whose cells stay: links, bars and words as the server writes them. */
export function paintRow(row: ListRow, { stage, lang }: Context): void {
  const { counts, element } = row;
  const [, , , held, room, full, above, change] = element.cells;
  if (counts === undefined || !held || !room || !full || !above || !change) return;
  const link = (of: Pick<TopicKey, 'measure' | 'definition'>, subject: TopicKey['subject']) =>
    figurePath({ ...of, subject, date: stage.date }, lang);
  const lines = (of: Pick<TopicKey, 'measure' | 'definition'>, quantityOf: (unit: CapacityUnit) => Quantity) =>
    counts.shown.map((unit): Line => {
      const quantity = quantityOf(unit);
      const text = of.measure === 'density' ? listedDensity(quantity, lang) : listedCount(quantity, lang);
      return { text, href: link(of, unit.subject), absent: !isKnown(quantity) || saysNothing(quantity) };
    });
  putLines(
    held,
    lines({ measure: 'detained', definition: 'none' }, ({ detained }) => detained),
  );
  putLines(
    room,
    lines({ measure: 'places', definition: 'operational' }, ({ places }) => places),
  );
  putBar(full, counts.density);
  putLines(
    full,
    lines({ measure: 'density', definition: 'operational' }, (unit) => density(unit.detained, unit.places)),
  );
  putWords(above, listedCount(counts.above, lang), isKnown(counts.above));
  putWords(change, listedChange(counts.change, lang), isKnown(counts.change));
  putKind(row, { stage, lang });
  putCourse(row, stage);
}

/** The line of the prison, or of its wings of the type shown. */
function putCourse({ id, element }: ListRow, { wing }: Stage): void {
  const drawn = element.querySelector('use');
  const href = sparklineHref(id, wing);
  if (drawn !== null && drawn.getAttribute('href') !== href) drawn.setAttribute('href', href);
}

/** One link a unit: nearly always one. */
function putLines(cell: HTMLTableCellElement, lines: readonly Line[]): void {
  const links = [...cell.querySelectorAll('a')];
  for (const [index, { text, href, absent }] of lines.entries()) {
    const link = links[index] ?? cell.appendChild(document.createElement('a'));
    link.className = absent ? 'figure-link absent' : 'figure-link';
    link.setAttribute('href', href);
    if (link.firstChild) link.firstChild.nodeValue = text;
    else link.textContent = text;
  }
  for (const link of links.slice(lines.length)) link.remove();
}

function putBar(cell: HTMLTableCellElement, quantity: Quantity): void {
  const bar = cell.querySelector('i') ?? cell.insertBefore(document.createElement('i'), cell.firstChild);
  const drawn = isKnown(quantity) && !saysNothing(quantity);
  bar.hidden = !drawn;
  if (drawn) bar.style.setProperty('--d', String(Math.round(quantity.value)));
}

function putWords(cell: HTMLTableCellElement, text: string, known: boolean): void {
  cell.className = known ? 'number' : 'number absent';
  if (cell.firstChild) cell.firstChild.nodeValue = text;
  else cell.textContent = text;
}

function putKind({ element, type, closed }: ListRow, { stage: { wing }, lang }: Context): void {
  const small = element.querySelector('th small');
  if (small === null) return;
  const kind = Object.entries(ESTABLISHMENT_TYPE_NAMES[lang]).find(([key]) => key === type)?.[1] ?? '';
  const parts = [
    wing === undefined ? kind : listedText[lang].wingOf(WING_TYPE_NAMES[lang][wing]),
    ...(closed ? [listedText[lang].closed] : []),
  ];
  const text = parts.join(' · ');
  if (small.textContent !== text) small.textContent = text;
}
