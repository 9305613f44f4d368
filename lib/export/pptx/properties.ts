import type { Deck } from '#lib/export/deck';
import { CORE_PROPERTIES, officeLink, type Part, type PartLink } from './office-package';
import { LOCALES } from './text';
import { el, xmlDocument, xmlText } from './xml';

const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** What the file is, without any person's name; no date but that of its figures, which is in its words. */
export function propertyParts({
  title,
  subtitle,
  lang,
  release,
}: Pick<Deck, 'title' | 'subtitle' | 'lang' | 'release'>): Part[] {
  const core = el(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    el('dc:title', {}, xmlText(title)),
    el('dc:subject', {}, xmlText(subtitle)),
    el('dc:creator', {}, 'Surnombre'),
    el('dc:language', {}, LOCALES[lang]),
    el('cp:version', {}, xmlText(release)),
  );
  const app = el(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    el('Application', {}, 'Surnombre'),
    el('Company', {}, 'Surnombre'),
  );
  return [
    {
      path: CORE,
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: xmlDocument(core),
    },
    {
      path: APP,
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: xmlDocument(app),
    },
  ];
}

/** What the package itself leads to. */
export const packageLinks = (presentation: string): PartLink[] => [
  { id: 'rId1', type: officeLink('officeDocument'), to: presentation },
  { id: 'rId2', type: CORE_PROPERTIES, to: CORE },
  { id: 'rId3', type: officeLink('extended-properties'), to: APP },
];
