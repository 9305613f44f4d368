import { tableCsv } from '#lib/charts/data-table';
import type { ChartSpec } from '#lib/charts/spec';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { copyText } from './copy-text';
import { fetchSpec } from './fetch-spec';
import { pngFile } from './png-file';
import { save } from './save-file';
import { svgFile } from './svg-file';

/** `spec` where the chart was made in the browser; else it is fetched. */
export type ActionContext = { readonly id: string; readonly lang: Lang; readonly spec?: ChartSpec };

const ACTIONS = ['copy', 'csv', 'svg', 'png'] as const;
type Action = (typeof ACTIONS)[number];
const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** The text of a part of the figure; of two, the one in sight. */
const textOf = (figure: Element, selector: string): string =>
  [...figure.querySelectorAll<HTMLElement>(selector)].find((part) => part.offsetParent !== null)?.textContent?.trim() ??
  '';

/** The sentence with its source and the address of the chart. */
function sentenceWithSource(figure: Element): string {
  const address = `${window.location.origin}${window.location.pathname}${window.location.search}#${figure.id}`;
  return `${textOf(figure, '.chart-sentence')} ${textOf(figure, '.chart-source')}. ${address}`;
}

async function perform(action: Action, figure: HTMLElement, { id, lang, spec }: ActionContext): Promise<string> {
  const text = chartText[lang];
  const name = `surnombre-${id}-${lang}`;
  switch (action) {
    case 'copy':
      return (await copyText(sentenceWithSource(figure))) ? text.copied : text.copySelected;
    case 'csv':
      save(
        `${name}.csv`,
        new Blob(['\uFEFF', tableCsv((spec ?? (await fetchSpec(id, lang))).table)], { type: 'text/csv;charset=utf-8' }),
      );
      return text.saved;
    case 'svg':
      save(`${name}.svg`, await svgFile(figure));
      return text.saved;
    case 'png':
      save(`${name}.png`, await pngFile(figure));
      return text.saved;
  }
}

/** Does what a button of a figure says, and says so beside the buttons. */
export async function runAction(action: string, button: HTMLElement, context: ActionContext): Promise<void> {
  const figure = button.closest<HTMLElement>('.chart');
  const said = button.parentElement?.querySelector('output');
  if (figure === null || !isAction(action)) return;
  const outcome = await perform(action, figure, context).catch(() => chartText[context.lang].actionFailed);
  if (said !== null && said !== undefined) said.textContent = outcome;
}
