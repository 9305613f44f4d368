import type { Article } from '#lib/domain/article';
import type { SourceId } from '#lib/domain/source';
import type { Bilingual, SubjectId } from '#lib/domain/subject';
import { claimsOf } from './article-claims';
import { checkPublished, quoted } from './cell';
import type { Report } from './fault';
import { type ArticleFile, articleFile, type Fields } from './front-matter';
import type { DataFile } from './read-data-folder';
import type { Registry } from './validate-figures';

const REQUIRED = ['id', 'title', 'publisher', 'published', 'url', 'language'] as const;

/** The articles of `data/articles/`; a faulty one is reported, and kept as far as it can be. */
export function validateArticles(files: readonly DataFile[], registry: Registry, report: Report): Article[] {
  const seen = new Set<string>();
  return files.flatMap((file) => {
    const parsed = articleFile(file, report);
    if (!parsed) return [];
    const id = parsed.fields.text('id');
    if (seen.has(id))
      report(parsed.fields.placeOf('id'), `duplicate article ${quoted(id)}`, 'keep one file for each id');
    seen.add(id);
    return [articleOf(parsed, registry, report)];
  });
}

function articleOf({ fields, summaries }: ArticleFile, registry: Registry, report: Report): Article {
  for (const key of REQUIRED) {
    if (fields.text(key).trim() === '')
      report(fields.placeOf(key), `${key} is missing`, `add ${key} to the front matter`);
  }
  checkCitation({ fields, summaries }, registry, report);
  const { fr = '', en = '' } = Object.fromEntries(summaries);
  return {
    id: fields.text('id') as SourceId,
    title: fields.text('title'),
    publisher: fields.text('publisher'),
    readIn: fields.text('readIn'),
    authors: fields.texts('authors'),
    published: fields.text('published'),
    url: fields.text('url'),
    language: fields.text('language') === 'en' ? 'en' : 'fr',
    subjects: fields.texts('subjects') as readonly SubjectId[],
    summary: { fr, en },
    attributionNote: attributionNoteOf(fields),
    claims: claimsOf(fields.maps('claims'), { article: fields.text('id'), registry, report }),
  };
}

function attributionNoteOf(fields: Fields): Bilingual | undefined {
  const note = { fr: fields.text('attributionNoteFr'), en: fields.text('attributionNoteEn') };
  return note.fr === '' && note.en === '' ? undefined : note;
}

function checkCitation({ fields, summaries }: ArticleFile, registry: Registry, report: Report): void {
  const id = fields.text('id');
  if (!registry.sources.has(id as SourceId)) {
    report(fields.placeOf('id'), `article ${quoted(id)} is no source`, 'add a row with this id to data/sources');
  }
  checkPublished(fields.text('published'), { place: fields.placeOf('published'), report });
  const language = fields.text('language');
  if (language !== '' && language !== 'fr' && language !== 'en') {
    report(fields.placeOf('language'), `unknown language ${quoted(language)}`, 'use fr or en');
  }
  for (const subject of fields.texts('subjects')) {
    if (!registry.subjects.has(subject as SubjectId)) {
      report(
        fields.placeOf('subjects'),
        `unknown subject ${quoted(subject)}`,
        'add it to data/subjects, or correct it',
      );
    }
  }
  for (const lang of ['fr', 'en']) {
    const summary = summaries.get(lang) ?? '';
    if (summary === '') report(fields.place, `no summary in ${lang}`, `add a section "## ${lang}" in our own words`);
  }
  const both = ['attributionNoteFr', 'attributionNoteEn'].filter((key) => fields.text(key) !== '');
  if (both.length === 1) {
    report(fields.placeOf(both[0] as string), 'an attribution note in one language only', 'write it in both');
  }
}
