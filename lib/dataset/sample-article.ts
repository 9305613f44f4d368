import type { Article, Claim } from '#lib/domain/article';
import { isoDate } from '#lib/domain/iso-date';
import { bounded } from '#lib/domain/quantity';
import type { SourceId } from '#lib/domain/source';
import type { SubjectId } from '#lib/domain/subject';

const ITSELF = { fr: '', en: '' };
const REPRESENTATIVE = { fr: 'un représentant syndical', en: 'a union representative' };
const FRANCE = 'fr' as SubjectId;
const PARIS = 'paris-prison-unnamed' as SubjectId;
const SAID_ON = isoDate('2024-05-15');
const COUNTED_ON = isoDate('2024-04-01');

const CLAIMS: readonly Claim[] = [
  {
    subject: FRANCE,
    measure: 'detained',
    definition: 'none',
    date: COUNTED_ON,
    quantity: bounded(77_400, 77_500, 77_500),
    qualifier: 'nearly',
    locator: 'paragraph 12',
    saidBy: ITSELF,
  },
  {
    subject: FRANCE,
    measure: 'places',
    definition: 'operational',
    date: COUNTED_ON,
    quantity: bounded(61_000, 62_000, 62_000),
    qualifier: 'fewerThan',
    locator: 'paragraph 12',
    saidBy: ITSELF,
  },
  {
    subject: PARIS,
    measure: 'density',
    definition: 'operational',
    date: SAID_ON,
    quantity: bounded(165, 170, 175),
    qualifier: 'rounded',
    locator: 'paragraph 13',
    saidBy: REPRESENTATIVE,
  },
  {
    subject: PARIS,
    measure: 'staffingRate',
    definition: 'not-stated',
    date: SAID_ON,
    quantity: bounded(75, 80, 85),
    qualifier: 'rounded',
    locator: 'paragraph 13',
    saidBy: REPRESENTATIVE,
  },
];

/** The first founding article with its four claims (DESIGN §3.2, worked values). */
export const SAMPLE_ARTICLE: Article = {
  id: 'nyt-2024-05-15-manhunt' as SourceId,
  title: 'Hundreds of Officers Pursue Manhunt After Deadly Ambush in France',
  publisher: 'The New York Times',
  readIn: '',
  authors: ['Aurelien Breeden'],
  published: SAID_ON,
  url: 'https://www.nytimes.com/2024/05/15/world/europe/france-prison-ambush-manhunt.html',
  language: 'en',
  subjects: [FRANCE, PARIS],
  summary: {
    fr: 'L’article situe une attaque contre un fourgon pénitentiaire dans un système surpeuplé.',
    en: 'The article sets an attack on a prison van against a crowded prison system.',
  },
  attributionNote: undefined,
  claims: CLAIMS,
};
