import { type ChartEvent, EVENT_KINDS } from '#lib/domain/chart-event';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';
import { type CellContext, dateIfAny, dateOf, quoted, requireSlug, requireText, wordOf } from './cell';
import type { EventColumn } from './csv-columns';
import type { Report } from './fault';
import type { CsvRow } from './parse-csv';
import { byText } from './tabulate';
import type { Registry } from './validate-figures';

/** Longer labels do not fit a phone's chart. */
const LONGEST_LABEL = 40;
const TEXTS = ['labelFr', 'labelEn', 'textFr', 'textEn'] as const;
const LABELS = ['labelFr', 'labelEn'] as const;

/** The events of `data/events/`, by date; a faulty one is reported and left out. */
export function validateEvents(rows: readonly CsvRow<EventColumn>[], registry: Registry, report: Report): ChartEvent[] {
  const seen = new Set<string>();
  return rows
    .flatMap((row) => {
      if (seen.has(row.id)) report(row.place, `duplicate event ${quoted(row.id)}`, 'keep one row for each id');
      seen.add(row.id);
      return eventOf(row, registry, report);
    })
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.id, b.id));
}

function eventOf(row: CsvRow<EventColumn>, registry: Registry, report: Report): ChartEvent[] {
  const context = { place: row.place, report };
  requireSlug(row.id, 'id', context);
  checkTexts(row, context);
  checkOrigin(row, registry, report);
  if (!registry.subjects.has(row.subject as SubjectId))
    report(row.place, `unknown subject ${quoted(row.subject)}`, 'add it to data/subjects, or correct it');
  const kind = wordOf(row.kind, EVENT_KINDS, context);
  const date = dateOf(row.date, context);
  const until = dateIfAny(row.until, context);
  if (date && until && until < date)
    report(row.place, `until ${until} is before ${date}`, 'exchange or correct the two');
  if (date && date > registry.newest)
    report(
      row.place,
      `${date} is later than the newest source (${registry.newest})`,
      'correct the date, or the source',
    );
  if (!kind || !date) return [];
  return [
    {
      ...{ id: row.id, date, until, kind, officialText: row.officialText, subject: row.subject as SubjectId },
      label: { fr: row.labelFr, en: row.labelEn },
      text: { fr: row.textFr, en: row.textEn },
      source: row.source === '' ? undefined : (row.source as SourceId),
    },
  ];
}

function checkTexts(row: CsvRow<EventColumn>, context: CellContext): void {
  for (const column of TEXTS) requireText(row[column], column, context);
  for (const column of LABELS) {
    const { length } = row[column];
    if (length > LONGEST_LABEL)
      context.report(
        row.place,
        `${column} has ${length} characters`,
        `at most ${LONGEST_LABEL}: say the rest in the text`,
      );
  }
}

/** An event was read in a source of the registry, or is an official text cited by its number: one of the two, never none. */
function checkOrigin(row: CsvRow<EventColumn>, { sources }: Registry, report: Report): void {
  if ((row.source === '') === (row.officialText === '')) {
    const what = row.source === '' ? 'an event without a source' : 'an event with a source and an official text';
    report(row.place, what, 'write the id of a source, or the title, number and date of an official text');
  } else if (row.source !== '' && !sources.has(row.source as SourceId)) {
    report(row.place, `unknown source ${quoted(row.source)}`, 'add it to data/sources');
  } else if (row.officialText !== '' && !/\d/.test(row.officialText)) {
    report(
      row.place,
      `an official text without its number: ${quoted(row.officialText)}`,
      'write title, number and date',
    );
  }
}
