import { Kept } from '#components/charts/kept';
import { GradeBadge } from '#components/figures/grade-badge';
import { PlanFilter } from '#components/plan/plan-filter';
import { PROJECT_TABLE, ProjectTable } from '#components/plan/project-table';
import type { Dataset } from '#lib/dataset/dataset';
import { plannedProjects } from '#lib/dataset/plan-projects';
import { PROJECT_STATUSES } from '#lib/domain/plan-project';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { planText } from '#lib/i18n/plan-15000';
import { PROJECT_STATUS_NAMES } from '#lib/i18n/plan-projects';
import { sourcePath } from '#lib/url/page-path';

type Props = { readonly data: Dataset; readonly lang: Lang };

/** The projects, how old what is known of them is, and two choices over them. */
export function Projects({ data, lang }: Props) {
  const text = planText[lang];
  const projects = plannedProjects(data);
  const year = Math.min(...projects.map(({ project }) => project.statusAsOf));
  const sources = [...new Set(projects.map(({ project }) => project.source))].flatMap(
    (id) => data.sources.get(id) ?? [],
  );
  const departments = [...new Set(projects.map(({ project }) => project.department))];
  const used = new Set(projects.map(({ project }) => project.status));
  const statuses = PROJECT_STATUSES.filter((status) => used.has(status)).map((status) => ({
    status,
    name: capitalised(PROJECT_STATUS_NAMES[lang][status]),
  }));
  return (
    <section className="plan-section" id="projects" aria-labelledby="projects-heading">
      <h2 id="projects-heading">{text.projects}</h2>
      <p className="measure">{text.projectsAside(count(projects.length, lang), String(year))}</p>
      <p className="text-[0.85rem] text-mute">
        {sources.map((source) => (
          <span key={source.id}>
            {text.source} <a href={sourcePath(source.id, lang)}>{source.publisher}</a>{' '}
            <GradeBadge grade={source.grade} lang={lang} />
          </span>
        ))}
      </p>
      <PlanFilter table={PROJECT_TABLE} {...{ departments, statuses, total: projects.length, lang }} />
      <Kept name={`plan projects ${lang}`}>
        <ProjectTable projects={projects} lang={lang} />
      </Kept>
    </section>
  );
}
