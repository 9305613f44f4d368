import { areaName } from '#lib/dataset/area-name';
import type { Dataset } from '#lib/dataset/dataset';
import { directorates } from '#lib/dataset/directorate-directory';
import { wingTypesOf } from '#lib/dataset/wing-type-page';
import { nearMatches } from '#lib/domain/near-matches';
import { plainText } from '#lib/domain/plain-words';
import { capitalised } from '#lib/format/words';
import { isLang, type Lang } from '#lib/i18n/bilingual';
import { missingAreaText } from '#lib/i18n/missing-area';
import { WING_TYPE_NAMES } from '#lib/i18n/wing-type-names';
import { directoratePath, wingTypePath } from '#lib/url/directorate-path';
import { preferredLang } from '#lib/url/preferred-lang';
import { missingHtml } from './missing-html';

const AREA = /^\/([^/]+)\/(directorates|wing-types)\/([^/]+)\/?$/;
type Asked = { readonly pathname: string; readonly acceptLanguage: string };
type Folder = 'directorates' | 'wing-types';
/** A page of the folder: its address's last part, where it is, and how it is called. */
type Known = { readonly id: string; readonly href: string; readonly text: string };

/**
 * The answer to a reader of a directorate or a wing type we do not have: 404, with near ones, or all of the ten; undefined when
 * we have it, or when the address is no such page's. Made here because Next's own `notFound()` answers with a page that is
 * blank without JavaScript.
 */
export function unknownArea(data: Dataset, { pathname, acceptLanguage }: Asked): Response | undefined {
  const [, asked = '', folder = '', written = ''] = AREA.exec(pathname) ?? [];
  if (folder !== 'directorates' && folder !== 'wing-types') return undefined;
  const lang: Lang = isLang(asked) ? asked : preferredLang(acceptLanguage);
  const all = pagesOf(data, folder, lang);
  if (isLang(asked) && all.some(({ id }) => id === written)) return undefined;
  const { nearTitle, ...texts } = missingAreaText[lang];
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' };
  const html = missingHtml({ lang, ...texts[folder], nearTitle, links: nearTo(all, written) });
  return new Response(html, { status: 404, headers });
}

function pagesOf(data: Dataset, folder: Folder, lang: Lang): readonly Known[] {
  switch (folder) {
    case 'directorates':
      return directorates(data).map((one) => ({
        id: one.id,
        href: directoratePath(one.id, lang),
        text: areaName(one, lang),
      }));
    case 'wing-types':
      return wingTypesOf(data).map((type) => ({
        id: type,
        href: wingTypePath(type, lang),
        text: capitalised(WING_TYPE_NAMES[lang][type]),
      }));
  }
}

/** Those spelt nearly so, or whose name holds what was written; where none does, all of them: there are ten. */
function nearTo(all: readonly Known[], written: string): readonly Known[] {
  const id = decoded(written).toLowerCase();
  const spelt = nearMatches(
    id,
    all.map((one) => one.id),
  );
  const words = plainText(id, 'letters and digits');
  const near = all.filter((one) => spelt.includes(one.id) || (words !== '' && named(one.text).includes(words)));
  return near.length > 0 ? near : all;
}

const named = (text: string): string => plainText(text, 'letters and digits');

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return '';
  }
}
