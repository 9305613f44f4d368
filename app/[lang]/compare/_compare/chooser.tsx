import { CompareForm } from '#components/compare/compare-form';
import { CompareNotices } from '#components/compare/compare-notices';
import { choiceName, comparables, nameAmong } from '#lib/dataset/compare-subjects';
import type { Subject } from '#lib/domain/subject';
import type { Lang } from '#lib/i18n/bilingual';
import { comparePath, MOST_COMPARED, movedUp, withOne, without } from '#lib/url/compare';
import { directoratePath, wingTypePath } from '#lib/url/directorate-path';
import { establishmentPath } from '#lib/url/establishment-path';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** Where a subject has its page. */
export function pageOf(subject: Subject, lang: Lang): string {
  if (subject.kind === 'establishment') return establishmentPath(subject.id, lang);
  if (subject.kind === 'disp') return directoratePath(subject.id, lang);
  return subject.wingType === undefined ? pagePath(lang, '') : wingTypePath(subject.wingType, lang);
}

/** What is chosen, how to change it, and what of the address was not used. */
export function Chooser({ data, of: { ids, lines, add, meant, problems }, lang }: SectionProps) {
  const chosen = lines.map(({ subject }) => ({
    id: String(subject.id),
    name: nameAmong(subject, lines, lang),
    href: pageOf(subject, lang),
    remove: comparePath(without(ids, subject.id), lang),
    up: ids[0] === subject.id ? undefined : comparePath(movedUp(ids, subject.id), lang),
  }));
  const isFull = ids.length >= MOST_COMPARED;
  const choices = comparables(data)
    .filter(({ id, until }) => until === undefined && !ids.includes(id))
    .map((subject) => choiceName(subject, lang));
  const suggestions = meant.map((subject) => ({
    name: choiceName(subject, lang),
    isChosen: ids.includes(subject.id),
    href: isFull ? undefined : comparePath(withOne(ids, subject.id), lang),
  }));
  return (
    <>
      <CompareNotices problems={problems} typed={add} suggestions={suggestions} isFull={isFull} lang={lang} />
      <CompareForm chosen={chosen} choices={choices} typed={add} isFull={isFull} lang={lang} />
    </>
  );
}
