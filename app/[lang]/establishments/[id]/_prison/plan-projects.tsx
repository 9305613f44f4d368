import { Section } from '#components/layout/section';
import { projectsOf } from '#lib/dataset/plan-projects';
import type { PlannedProject } from '#lib/domain/plan-project';
import type { SubjectId } from '#lib/domain/subject';
import { longDate } from '#lib/format/date';
import { projectHistory, projectPlaces } from '#lib/format/project-words';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { PROJECT_KIND_NAMES, projectText } from '#lib/i18n/plan-projects';
import { pagePath } from '#lib/url/page-path';
import type { SectionProps } from './section-props';

/** What the 15,000-places plan announced for the prison's town, as far as our sources know. */
export function PlanProjects({ data, of: { prison }, lang }: SectionProps) {
  const text = projectText[lang];
  const projects = projectsOf(data, prison.id);
  const oldest = Math.min(...projects.map(({ project }) => project.statusAsOf));
  if (projects.length === 0) return null;
  return (
    <Section id="plan" heading={text.heading}>
      <p className="measure">{text.lead(String(oldest))}</p>
      <ul className="measure">
        {projects.map((planned) => (
          <Project key={planned.project.id} of={planned} prison={prison.id} lang={lang} />
        ))}
      </ul>
      <p>
        <a href={pagePath(lang, '/plan-15000')}>{text.all}</a>
      </p>
    </Section>
  );
}

type ProjectProps = { readonly of: PlannedProject; readonly prison: SubjectId; readonly lang: Lang };

function Project({ of: { project, prisons }, prison, lang }: ProjectProps) {
  const text = projectText[lang];
  const here = prisons.find((one) => one.prison.id === prison);
  const words = [projectPlaces(project, lang), ...projectHistory(project, lang)];
  return (
    <li>
      <strong>
        {project.town}, {PROJECT_KIND_NAMES[lang][project.kind]}
      </strong>
      {' – '}
      {words.join(' · ')}.{' '}
      {here?.since !== undefined && <>{capitalised(text.since(here.prison.name[lang], longDate(here.since, lang)))} </>}
      {project.note[lang] !== '' && `${project.note[lang]} `}
      {project.url !== '' && (
        <a href={project.url} rel="external">
          {text.document}
        </a>
      )}
    </li>
  );
}
