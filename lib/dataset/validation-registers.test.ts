import { describe, test } from 'vitest';
import { expectFault, type FaultCase } from './fault-case';

const SUBJECTS = 'data/subjects/all.csv';
const SOURCES = 'data/sources/all.csv';
const ARTICLE = 'data/articles/a-newspaper-2024-05-15.md';

describe('refused, at its line:', () => {
  const cases: readonly FaultCase[] = [
    ['an id that is no slug', SUBJECTS, 10, 'ma-two,establishment', 'MA Two,establishment', /id is no slug: "MA Two"/],
    ['an unknown kind', SUBJECTS, 7, 'cp-one,establishment', 'cp-one,prison', /unknown word "prison"/],
    [
      'an unknown parent',
      SUBJECTS,
      7,
      'establishment,disp-paris',
      'establishment,disp-rome',
      /unknown parent "disp-rome"/,
    ],
    ['a parent of a wrong kind', SUBJECTS, 8, 'wing,cp-one,', 'wing,fr,', /a wing cannot belong to a country/],
    ['a circle of parents', SUBJECTS, 4, 'disp-paris,disp,fr', 'disp-paris,disp,cp-one', /go round in a circle/],
    [
      'a wing named after another type',
      SUBJECTS,
      8,
      'cp-one.ma,wing',
      'cp-one.mc,wing',
      /its parent, a dot and its wing type/,
    ],
    ['an unknown wing type', SUBJECTS, 3, 'Remand prisons,ma', 'Remand prisons,qma', /unknown word "qma"/],
    ['a latitude off the globe', SUBJECTS, 7, '48.5', '91', /coordinates out of range/],
    ['a latitude without longitude', SUBJECTS, 7, ',2.5,', ',,', /coordinates out of range/],
    ['a subject twice', SUBJECTS, 6, 'disp-lille,disp', 'disp-paris,disp', /duplicate subject "disp-paris"/],
    ['a code twice', SUBJECTS, 10, 'MA TWO', 'CP ONE', /already that of cp-one/],
    ['a name in one language', SUBJECTS, 7, 'Un,One', 'Un,', /nameEn is empty/],
    [
      'a life that ends before it starts',
      SUBJECTS,
      10,
      '2026-05-01,false,MA',
      '2010-05-01,false,MA',
      /until 2010-05-01 is before/,
    ],
    ['listed neither true nor false', SUBJECTS, 2, ',true,', ',yes,', /listed is "yes"/],

    ['an unknown grade', SOURCES, 2, ',official,Min', ',best,Min', /unknown word "best"/],
    ['an unknown kind of source', SOURCES, 3, ',dataset,', ',blog,', /unknown word "blog"/],
    ['a source that copies nothing we know', SOURCES, 3, ',,min-2026-07-01', ',,min-2020', /unknown source "min-2020"/],
    [
      'sources that copy each other',
      SOURCES,
      2,
      '2026-11-22,',
      '2026-11-22,copy-2026',
      /copyOf goes round in a circle/,
    ],
    ['a source twice', SOURCES, 3, 'copy-2026,', 'min-2026-07-01,', /duplicate source/],
    ['no web address', SOURCES, 2, 'https://example.org/a', 'example.org', /no web address/],
    ['a month that does not exist', SOURCES, 2, ',2026-07,', ',2026-13,', /no such publication date/],
    ['a retrieval that does not exist', SOURCES, 2, '2026-11-22', '2026-11-31', /no such date/],
    ['a source without publisher', SOURCES, 4, ',A newspaper,', ',,', /publisher is empty/],

    [
      'an alias that points nowhere',
      'data/subjects/aliases.csv',
      2,
      'cp-one',
      'cp-gone',
      /points to an unknown subject/,
    ],
    ['an alias without reason', 'data/subjects/aliases.csv', 2, 'old label', '', /reason is empty/],
    ['an alias without its reason in French', 'data/subjects/aliases.csv', 2, 'ancien nom', '', /reasonFr is empty/],
    [
      'two directorates at once',
      'data/subjects/disp-history.csv',
      3,
      '2026-01-01',
      '2025-12-31',
      /in two directorates/,
    ],
    ['a directorate that is none', 'data/subjects/disp-history.csv', 2, 'disp-lille', 'cp-one', /"cp-one" is no disp/],
    ['a correction without why', 'data/corrections/corrections.csv', 2, 'misread', '', /why is empty/],

    ['a claim without locator', ARTICLE, 12, '    locator: paragraph 12\n', '', /a claim without locator/],
    ['a claim about nobody', ARTICLE, 12, '- subject: fr', '- subject: de', /unknown subject "de"/],
    [
      'a claim without value',
      ARTICLE,
      12,
      'value: 77500\n    qualifier: nearly',
      'qualifier: not-published',
      /a claim without value/,
    ],
    [
      'a speaker in one language',
      ARTICLE,
      12,
      '    locator',
      '    saidByFr: un élu\n    locator',
      /saidBy in one language only/,
    ],
    [
      'a note in one language',
      ARTICLE,
      12,
      '    locator',
      '    noteEn: the wing\n    locator',
      /a note in one language only/,
    ],
    [
      'a claim kept out of the series without a reason',
      ARTICLE,
      18,
      '    locator',
      '    series: no\n    locator',
      /kept out of the series without a reason/,
    ],
    ['a claim half in the series', ARTICLE, 18, '    locator', '    series: yes\n    locator', /series "yes"/],
    [
      'an article of a month that is none',
      ARTICLE,
      7,
      'published: 2024-05-15',
      'published: 2024-13',
      /no such publication date/,
    ],
    ['a claim dated in words', ARTICLE, 18, '    locator', '    datedBy: week\n    locator', /unknown datedBy "week"/],
    [
      'an article that is no source',
      ARTICLE,
      2,
      'id: a-newspaper-2024-05-15',
      'id: another',
      /article "another" is no source/,
    ],
    ['an article without title', ARTICLE, 3, 'title: Crowded', 'title: ""', /title is missing/],
    ['an article about nobody', ARTICLE, 10, 'subjects: [fr]', 'subjects: [xx]', /unknown subject "xx"/],
    ['an article without English summary', ARTICLE, 2, '## en', '## de', /no summary in en/],
    ['malformed front matter', ARTICLE, 7, 'authors: [A Writer]', 'authors: [A Writer', /malformed YAML/],
    ['no front matter', ARTICLE, 1, '---\nid', 'id', /no front matter/],

    ['a list of names that is damaged', 'data/refused-names.txt', 1, '0000', 'Jane', /no list of hashes/],
  ];

  test.each(cases)('%s', expectFault);
});
