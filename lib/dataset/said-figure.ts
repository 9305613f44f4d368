import { sumPartKey } from '#lib/domain/default-definition';
import type { Figure } from '#lib/domain/figure';
import { isKnown } from '#lib/domain/quantity';
import type { Source, SourceId } from '#lib/domain/source';
import type { Subject } from '#lib/domain/subject';
import type { FormulaPart, Trace } from '#lib/domain/trace';
import type { SaidBasis, SaidFigure, SaidPart } from '#lib/export/said-figure';
import { saidPlace, wholeOf } from '#lib/export/said-place';
import type { Lang } from '#lib/i18n/bilingual';
import type { Dataset } from './dataset';
import { fullName } from './full-name';
import { noteText } from './note-text';
import { traceFigure } from './trace-figure';

type Saying = { readonly data: Dataset; readonly lang: Lang; readonly address: string };

/** A traced number as sentences say it. */
export function saidFigure(trace: Trace, { data, lang, address }: Saying): SaidFigure {
  const { key, quantity, choice } = trace;
  const published = trace.calculation ? undefined : choice?.chosen;
  return {
    key,
    quantity,
    basis: basisOf(data, trace),
    netGap: netGapOf(data, key),
    place: placeOf(data, trace.subject, lang),
    note: published === undefined ? '' : noteText(data, published.note, lang).text,
    sources: distinct([...sourcesUnder(data, trace)].flatMap((id) => data.sources.get(id) ?? [])),
    address,
  };
}

function netGapOf(data: Dataset, { measure, subject, date }: Trace['key']): SaidFigure['netGap'] {
  if (measure !== 'surnombre') return undefined;
  const gap = traceFigure(data, { subject, date, measure: 'surplus', definition: 'operational' });
  return gap !== undefined && isKnown(gap.quantity) ? gap.quantity : undefined;
}

/** The name of a figure's subject, which needs no context: of a total by type, its area too. */
export function wholeName(data: Dataset, subject: Subject, lang: Lang): string {
  const name = fullName(data, subject.id, lang);
  const area = subject.kind === 'type' && subject.parent ? data.subjects.get(subject.parent) : undefined;
  return area === undefined ? name : `${name}, ${area.name[lang]}`;
}

function placeOf(data: Dataset, subject: Subject, lang: Lang): string {
  const whole = wholeOf(subject);
  return saidPlace(subject, whole === undefined ? undefined : data.subjects.get(whole), lang);
}

function basisOf(data: Dataset, { calculation, choice }: Trace): SaidBasis {
  if (calculation)
    return { kind: 'computed', parts: [calculation.first, calculation.second].map((part) => partOf(data, part)) };
  if (choice === undefined) throw new Error('a trace has a choice or a calculation');
  const { chosen } = choice;
  if (chosen.derivation === undefined) return { kind: 'published', figure: chosen };
  const { added, missing } = chosen.derivation;
  return { kind: 'sum', figure: chosen, added: added.length, missing: missing.length };
}

/** With the words of its source, where the number is that source's. */
function partOf(data: Dataset, { key, quantity }: FormulaPart): SaidPart {
  const figure = figureAt(data, key);
  const isIts = figure !== undefined && JSON.stringify(figure.quantity) === JSON.stringify(quantity);
  return { key, quantity, figure: isIts ? figure : undefined };
}

const figureAt = (data: Dataset, { measure, ...key }: FormulaPart['key']): Figure | undefined =>
  measure === 'load' ? undefined : data.at({ ...key, measure })?.chosen;

/** The sources of the published rows a number rests on, through sums and computations. */
function sourcesUnder(data: Dataset, trace: Trace | undefined): ReadonlySet<SourceId> {
  if (trace === undefined) return new Set();
  const { calculation, choice, key } = trace;
  const under = (keys: readonly Trace['key'][]) =>
    new Set(keys.flatMap((one) => [...sourcesUnder(data, traceFigure(data, one))]));
  if (calculation) return under([calculation.first.key, calculation.second.key]);
  const chosen = choice?.chosen;
  if (chosen === undefined) return new Set();
  const added = chosen.derivation?.added ?? [];
  return added.length === 0 ? new Set([chosen.source]) : under(added.map((unit) => sumPartKey(key, unit)));
}

/** Two files of one publisher, read at the same place, are said once. */
function distinct(sources: readonly Source[]): readonly Source[] {
  const said = new Map(sources.map((source) => [`${source.publisher}\n${source.readIn}\n${source.grade}`, source]));
  return [...said.values()];
}
