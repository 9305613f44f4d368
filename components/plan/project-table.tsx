import type { PlannedProject, PlanProject } from '#lib/domain/plan-project';
import { shortDate, shortMonth } from '#lib/format/date';
import { count } from '#lib/format/number';
import { capitalised } from '#lib/format/words';
import type { Lang } from '#lib/i18n/bilingual';
import { planText } from '#lib/i18n/plan-15000';
import { PROJECT_KIND_NAMES, PROJECT_STATUS_NAMES } from '#lib/i18n/plan-projects';
import { establishmentPath } from '#lib/url/establishment-path';

/** The filter finds the table by it. */
export const PROJECT_TABLE = 'plan-projects';

type Props = { readonly projects: readonly PlannedProject[]; readonly lang: Lang };

/** Every project of the plan; whole without JavaScript, its rows hidden by the filter. */
export function ProjectTable({ projects, lang }: Props) {
  const { columns, projectsCaption } = planText[lang];
  return (
    <div className="table-frame">
      <table className="table stacked-table plan-table" id={PROJECT_TABLE}>
        <caption>{projectsCaption}</caption>
        <thead>
          <tr>
            {(['town', 'department', 'kind'] as const).map((column) => (
              <th key={column} scope="col">
                {columns[column]}
              </th>
            ))}
            {(['net', 'gross', 'announced', 'planned'] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {columns[column]}
              </th>
            ))}
            <th scope="col">{columns.status}</th>
          </tr>
        </thead>
        <tbody>
          {projects.map((planned) => (
            <Row key={planned.project.id} of={planned} lang={lang} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ of: { project, prisons }, lang }: { readonly of: PlannedProject; readonly lang: Lang }) {
  const text = planText[lang];
  const { columns } = text;
  const { department, kind, netPlaces, grossPlaces, status, statusAsOf, plannedFor, note } = project;
  return (
    <tr data-department={department} data-status={status}>
      <th scope="row">
        {project.town === '' ? <span className="text-mute">{text.noTown}</span> : project.town}
        {prisons.map(({ prison, since }) => (
          <span key={prison.id} className="plan-aside">
            <a href={establishmentPath(prison.id, lang)}>{prison.name[lang]}</a>
            {since !== undefined && `, ${text.since(shortMonth(since, lang))}`}
          </span>
        ))}
        {note[lang] !== '' && <span className="plan-aside">{note[lang]}</span>}
      </th>
      <td data-label={columns.department}>{department}</td>
      <td data-label={columns.kind}>{capitalised(PROJECT_KIND_NAMES[lang][kind])}</td>
      <td className="number" data-label={columns.net}>
        {netPlaces === undefined ? text.notGiven : count(netPlaces, lang)}
      </td>
      <td className="number" data-label={columns.gross}>
        {grossPlaces === undefined ? text.notGiven : count(grossPlaces, lang)}
      </td>
      <td className="number" data-label={columns.announced}>
        <Announced project={project} lang={lang} />
      </td>
      <td className="number" data-label={columns.planned}>
        {plannedFor ?? text.notGiven}
      </td>
      <td data-label={columns.status}>{text.inYear(PROJECT_STATUS_NAMES[lang][status], String(statusAsOf))}</td>
    </tr>
  );
}

function Announced({ project, lang }: { readonly project: PlanProject; readonly lang: Lang }) {
  const day = shortDate(project.announced, lang);
  const link = (
    <a href={project.url} rel="external" title={planText[lang].document}>
      {day}
    </a>
  );
  return (
    <>
      {project.url === '' ? day : link}
      <span className="plan-aside">{project.announcedBy}</span>
    </>
  );
}
