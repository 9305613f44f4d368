import type { IsoDate } from '#lib/domain/iso-date';
import type { Source } from '#lib/domain/source';
import { AUTHOR } from '#lib/export/cited';
import type { Lang } from '#lib/i18n/bilingual';
import { citationText } from '#lib/i18n/citations';
import { DATA_ADDRESSES, dataPageText } from '#lib/i18n/data-page';
import { pagePath } from './page-path';

type DatasetAbout = {
  readonly lang: Lang;
  /** Where this copy is served. */
  readonly origin: string;
  readonly release: { readonly id: string; readonly date: IsoDate };
  /** The first and the last day the dataset covers. */
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The ministry's newest table in it. */
  readonly base: Pick<Source, 'title' | 'url' | 'publisher'> | undefined;
};

const LICENCE = 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/';

const FORMATS = {
  prisons: 'text/csv',
  wings: 'text/csv',
  national: 'text/csv',
  sources: 'application/json',
  openapi: 'application/vnd.oai.openapi+json',
} as const;

const tableMarkup = ({ title, url, publisher }: NonNullable<DatasetAbout['base']>) => ({
  '@type': 'Dataset',
  name: title,
  url,
  license: LICENCE,
  publisher: { '@type': 'GovernmentOrganization', name: publisher },
});

/** What machines read of the dataset (schema.org/Dataset): its release is its date, and the ministry's tables are its base. */
export const datasetMarkup = ({ lang, origin, release, from, until, base }: DatasetAbout) => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  name: citationText[lang].release,
  description: citationText[lang].dataset,
  url: origin + pagePath(lang, '/data'),
  inLanguage: lang,
  // The ministry's tables are under the first; the second says which source is under which.
  license: [LICENCE, `${origin}${pagePath(lang, '/data')}#licence`],
  isAccessibleForFree: true,
  version: release.id,
  dateModified: release.date,
  temporalCoverage: `${from}/${until}`,
  spatialCoverage: { '@type': 'Country', name: 'France' },
  creator: { '@type': 'Organization', name: AUTHOR, url: origin },
  ...(base === undefined ? {} : { isBasedOn: tableMarkup(base) }),
  distribution: (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).map((key) => ({
    '@type': 'DataDownload',
    name: dataPageText[lang].downloads[key],
    contentUrl: origin + DATA_ADDRESSES[key],
    encodingFormat: FORMATS[key],
  })),
});
