import type { ChartEvent } from '#lib/domain/chart-event';
import type { SubjectId } from '#lib/domain/subject';
import type { Dataset } from './dataset';

/** The events the charts of a subject note: its own, and of a wing those of its prison; by time. */
export function eventsOf(data: Dataset, subject: SubjectId): readonly ChartEvent[] {
  const known = data.subjects.get(subject);
  const own = known?.kind === 'wing' ? [subject, known.parent] : [subject];
  return data.events.filter((event) => own.includes(event.subject));
}
