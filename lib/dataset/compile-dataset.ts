import { createHash } from 'node:crypto';
import type { PrisonMap } from '#lib/charts/map-plane';
import type { Article } from '#lib/domain/article';
import type { ChartEvent } from '#lib/domain/chart-event';
import { choose } from '#lib/domain/choose';
import type { Figure } from '#lib/domain/figure';
import type { IsoDate } from '#lib/domain/iso-date';
import type { PlanProject, PlanTotal } from '#lib/domain/plan-project';
import type { Source } from '#lib/domain/source';
import type { Subject } from '#lib/domain/subject';
import type { CompiledDataset, DispPeriod } from './compiled-dataset';
import type { Alias, Correction, NoteWording } from './dataset';
import { byText, ranked, tabulate } from './tabulate';

/** Everything a dataset is made of, valid and with our own sums among the figures. */
export type DatasetParts = {
  readonly subjects: readonly Subject[];
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
  readonly dispHistory: readonly DispPeriod[];
  readonly map: PrisonMap;
  readonly projects: readonly PlanProject[];
  readonly planTotals: readonly PlanTotal[];
  readonly noteWordings: readonly NoteWording[];
  readonly events: readonly ChartEvent[];
  readonly figures: readonly Figure[];
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Ranks the figures, writes them as columns and names the release. The same parts give the same bytes. */
export function compileDataset(parts: DatasetParts): CompiledDataset {
  const sources = new Map(parts.sources.map((source) => [source.id, source]));
  const figures = ranked(parts.figures, (group) => choose(group, (id) => sources.get(id)));
  const registry = { subjects: parts.subjects.toSorted(byId), sources: parts.sources.toSorted(byId) };
  const content = {
    ...registry,
    articles: parts.articles.toSorted(byId),
    aliases: parts.aliases,
    corrections: parts.corrections,
    dispHistory: parts.dispHistory,
    map: parts.map,
    projects: parts.projects.toSorted(byId),
    planTotals: parts.planTotals,
    noteWordings: parts.noteWordings,
    events: parts.events,
    figures: tabulate(figures, registry),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  const date = newestDate(figures);
  return { release: { id: `${date}.${hash}`, date, hash, figures: figures.length }, ...content };
}

function newestDate(figures: readonly Figure[]): IsoDate {
  const newest = figures
    .map(({ date }) => date)
    .toSorted(byText)
    .at(-1);
  if (newest === undefined)
    throw new Error('a dataset without figures has no release: add at least one file to data/figures');
  return newest;
}
