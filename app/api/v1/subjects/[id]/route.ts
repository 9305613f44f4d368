import { serve } from '#app/api/v1/serve';
import type { SubjectId } from '#lib/domain/subject';
import { resourceAnswer } from '#lib/http/answer';
import { nearSubjects } from '#lib/http/known-ids';
import { unknownId } from '#lib/http/problem';
import { noQuery } from '#lib/http/releases/release-schema';
import { subjectDetail } from '#lib/http/subjects/subject-item';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(noQuery, ({ data, id, scope }) => {
  const subject = data.subjects.get(id as SubjectId);
  if (subject === undefined) return unknownId('subject', id, nearSubjects(data, id));
  return resourceAnswer(subjectDetail(subject, data), scope.release);
});
