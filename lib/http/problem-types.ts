/**
 * The kinds of problem the API answers with (RFC 9457). Each has a page, `/fr/problems/<slug>` and `/en/problems/<slug>`,
 * made from this table; the `type` of an answer is the English one. Plain data: runs anywhere.
 */
type ProblemText = { readonly title: string; readonly explanation: string; readonly remedy: string };
type ProblemType = { readonly status: number; readonly fr: ProblemText; readonly en: ProblemText };

export const PROBLEM_TYPES = {
  'invalid-parameters': {
    status: 400,
    fr: {
      title: 'Paramètres refusés',
      explanation:
        'Un ou plusieurs paramètres de la requête sont inconnus, répétés, vides, contradictoires ou hors limites. L’API ne devine jamais ce que vous vouliez dire et n’ignore aucun paramètre.',
      remedy:
        'Lisez la liste « errors » de la réponse : elle nomme chaque paramètre en cause et dit ce qui est attendu. La description OpenAPI donne les paramètres de chaque adresse.',
    },
    en: {
      title: 'Parameters refused',
      explanation:
        'One or more parameters of the request are unknown, repeated, empty, contradictory or out of range. The API never guesses what you meant and ignores no parameter.',
      remedy:
        'Read the “errors” list of the answer: it names each parameter at fault and says what is expected. The OpenAPI description lists the parameters of every address.',
    },
  },
  'malformed-address': {
    status: 400,
    fr: {
      title: 'Adresse mal formée',
      explanation: 'L’adresse contient un codage en pourcentage qui n’est pas du texte UTF-8 valide.',
      remedy:
        'Codez les caractères de l’adresse en UTF-8, puis en pourcentage ; les identifiants s’écrivent sans codage.',
    },
    en: {
      title: 'Malformed address',
      explanation: 'The address holds a percent-encoding that is not valid UTF-8 text.',
      remedy:
        'Encode the characters of the address as UTF-8, then in percent form; identifiers need no encoding at all.',
    },
  },
  'unknown-address': {
    status: 404,
    fr: {
      title: 'Adresse inconnue',
      explanation: 'L’API n’a rien à cette adresse.',
      remedy: 'Consultez la liste des adresses dans la description OpenAPI, /api/v1/openapi.json.',
    },
    en: {
      title: 'Unknown address',
      explanation: 'The API has nothing at this address.',
      remedy: 'See the list of addresses in the OpenAPI description, /api/v1/openapi.json.',
    },
  },
  'unknown-id': {
    status: 404,
    fr: {
      title: 'Identifiant inconnu',
      explanation: 'L’adresse est bien formée, mais aucun sujet, article ou source ne porte cet identifiant.',
      remedy: 'Cherchez l’identifiant avec /api/v1/subjects?q=…, /api/v1/articles ou /api/v1/sources.',
    },
    en: {
      title: 'Unknown identifier',
      explanation: 'The address is well formed, but no subject, article or source has this identifier.',
      remedy: 'Look the identifier up with /api/v1/subjects?q=…, /api/v1/articles or /api/v1/sources.',
    },
  },
  'method-not-allowed': {
    status: 405,
    fr: {
      title: 'Méthode refusée',
      explanation: 'L’API se lit et ne se modifie pas : elle répond à GET, HEAD et OPTIONS.',
      remedy: 'Refaites la requête avec GET.',
    },
    en: {
      title: 'Method not allowed',
      explanation: 'The API is for reading only: it answers GET, HEAD and OPTIONS.',
      remedy: 'Make the request again with GET.',
    },
  },
  'internal-error': {
    status: 500,
    fr: {
      title: 'Erreur du serveur',
      explanation: 'Le serveur a échoué : c’est notre faute, pas celle de la requête.',
      remedy: 'Réessayez plus tard ; si l’erreur persiste, signalez-la avec l’adresse demandée.',
    },
    en: {
      title: 'Server error',
      explanation: 'The server failed: the fault is ours, not that of the request.',
      remedy: 'Try again later; if it persists, report it with the address you asked for.',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemSlug = keyof typeof PROBLEM_TYPES;
export const PROBLEM_SLUGS = Object.keys(PROBLEM_TYPES) as readonly ProblemSlug[];
export const isProblemSlug = (text: string): text is ProblemSlug => Object.hasOwn(PROBLEM_TYPES, text);
