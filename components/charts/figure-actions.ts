import { handOn } from '#components/share/hand-on';
import { tableCsv } from '#lib/charts/data-table';
import type { ChartSpec } from '#lib/charts/spec';
import { chartMeaning } from '#lib/export/chart-meaning';
import { type SaidChart, spokenChart, writtenChart } from '#lib/export/chart-sentence';
import { chartCitation, dateOfRelease } from '#lib/export/cited-pages';
import type { Lang } from '#lib/i18n/bilingual';
import { chartText } from '#lib/i18n/charts';
import { copyText } from './copy-text';
import { fetchSpec } from './fetch-spec';
import { offerSharing } from './offer-sharing';
import { pngFile } from './png-file';
import { save } from './save-file';
import { svgFile } from './svg-file';

/** `spec` where the chart was made in the browser; else it is fetched. */
export type ActionContext = { readonly id: string; readonly lang: Lang; readonly spec?: ChartSpec };

const ACTIONS = ['copy', 'say', 'cite', 'embed', 'csv', 'svg', 'png', 'share'] as const;
type Action = (typeof ACTIONS)[number];
const isAction = (text: string): text is Action => (ACTIONS as readonly string[]).includes(text);

/** The text of a part of the figure; of two, the one in sight. */
const textOf = (figure: Element, selector: string): string =>
  [...figure.querySelectorAll<HTMLElement>(selector)].find((part) => part.offsetParent !== null)?.textContent?.trim() ??
  '';

const addressOf = (figure: Element): string =>
  `${window.location.origin}${window.location.pathname}${window.location.search}#${figure.id}`;

/** What the chart calls what it draws: its subtitle and the heads of its table's columns. */
const labelsOf = (figure: Element): readonly string[] =>
  [...figure.querySelectorAll('.chart-subtitle, .chart-table th[scope="col"]')].map((part) => part.textContent ?? '');

/** The sentence in sight, what it is about, its source and the address of the chart. */
const saidBy = (figure: Element, lang: Lang): SaidChart => ({
  sentence: textOf(figure, '.chart-sentence'),
  meaning: chartMeaning(labelsOf(figure), lang),
  source: textOf(figure, '.chart-source'),
  address: addressOf(figure),
});

/** How to cite the chart; its code comes when it is asked for. */
async function cite(figure: Element, { id, lang, spec }: ActionContext): Promise<string> {
  const [{ showCitation }, { headline, source, release }] = await Promise.all([
    import('./cite-dialog'),
    spec ?? fetchSpec(id, lang),
  ]);
  const at = { lang, release, date: dateOfRelease(release), url: addressOf(figure) };
  showCitation(chartCitation({ id, headline, source: source.text }, at));
  return '';
}

/** The code that puts the chart into another site, as it usually stands: years a reader chose are not in it. */
async function embed({ id, lang }: ActionContext): Promise<string> {
  const [{ showEmbed }, spec] = await Promise.all([import('./embed-dialog'), fetchSpec(id, lang)]);
  showEmbed(spec, lang);
  return '';
}

async function perform(action: Action, figure: HTMLElement, context: ActionContext): Promise<string> {
  const { id, lang, spec } = context;
  const text = chartText[lang];
  const name = `surnombre-${id}-${lang}`;
  switch (action) {
    case 'copy':
      return (await copyText(writtenChart(saidBy(figure, lang)))) ? text.copied : text.copySelected;
    case 'say':
      return (await copyText(spokenChart(saidBy(figure, lang), lang))) ? text.copied : text.copySelected;
    case 'cite':
      return await cite(figure, context);
    case 'embed':
      return await embed(context);
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
    case 'share':
      return (await handOn({ text: writtenChart(saidBy(figure, lang)) })) ? '' : text.actionFailed;
  }
}

/** Does what a button of a figure says, and says so beside the buttons. */
export async function runAction(action: string, button: HTMLElement, context: ActionContext): Promise<void> {
  const figure = button.closest<HTMLElement>('.chart');
  const said = button.parentElement?.querySelector('output');
  if (figure === null || !isAction(action)) return;
  offerSharing(button, context.lang);
  const outcome = await perform(action, figure, context).catch(() => chartText[context.lang].actionFailed);
  if (said !== null && said !== undefined) said.textContent = outcome;
}
