import { listed, serve } from '#app/api/v1/serve';
import { unknownIds } from '#lib/http/known-ids';
import { selectSubjects } from '#lib/http/subjects/select-subjects';
import { subjectItem } from '#lib/http/subjects/subject-item';
import { subjectsQuery } from '#lib/http/subjects/subjects-query';

export const dynamic = 'force-dynamic';
export const { GET, OPTIONS, POST, PUT, PATCH, DELETE } = serve(
  subjectsQuery,
  (asked) =>
    unknownIds(asked.data, { within: asked.query.within }) ??
    listed(selectSubjects(asked.data, asked.query), asked, (subject) => subjectItem(subject, asked.data)),
);
