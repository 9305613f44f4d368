import { createHash } from 'node:crypto';
import type { Article } from '#lib/domain/article';
import type { Figure } from '#lib/domain/figure';
import { type IsoDate, isoDate } from '#lib/domain/iso-date';
import type { Source } from '#lib/domain/source';
import type { Subject } from '#lib/domain/subject';
import { choose } from './choose-stand-in';
import type { CompiledDataset, DispPeriod } from './compiled-dataset';
import type { Alias, Correction } from './dataset';
import { byText, ranked, tabulate } from './tabulate';

/** Everything a dataset is made of, valid and with our own sums among the figures. */
export type DatasetParts = {
  readonly subjects: readonly Subject[];
  readonly sources: readonly Source[];
  readonly articles: readonly Article[];
  readonly aliases: readonly Alias[];
  readonly corrections: readonly Correction[];
  readonly dispHistory: readonly DispPeriod[];
  readonly figures: readonly Figure[];
};

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Ranks the figures, writes them as columns and names the release. The same parts give the same bytes. */
export function compileDataset(parts: DatasetParts): CompiledDataset {
  const sources = new Map(parts.sources.map((source) => [source.id, source]));
  const figures = ranked(parts.figures, (group) => choose(group, (id) => sources.get(id) as Source));
  const registry = { subjects: parts.subjects.toSorted(byId), sources: parts.sources.toSorted(byId) };
  const content = {
    ...registry,
    articles: parts.articles.toSorted(byId),
    aliases: parts.aliases,
    corrections: parts.corrections,
    dispHistory: parts.dispHistory,
    figures: tabulate(figures, registry),
  };
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
  const date = newestDate(figures);
  return { release: { id: `${date}.${hash}`, date, hash, figures: figures.length }, ...content };
}

function newestDate(figures: readonly Figure[]): IsoDate {
  if (figures.length === 0) return isoDate('1970-01-01');
  return figures.reduce((newest, { date }) => (date > newest ? date : newest), (figures[0] as Figure).date);
}
