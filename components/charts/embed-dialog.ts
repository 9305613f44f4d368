import { embedHeight } from '#lib/charts/embed-height';
import type { ChartSpec } from '#lib/charts/spec';
import type { Lang } from '#lib/i18n/bilingual';
import { embedDialogText } from '#lib/i18n/embed-dialog';
import { embedPath } from '#lib/url/embed-path';
import { embedFrame, embedScript } from '#lib/url/embed-snippet';
import { copyText } from './copy-text';
import { actionButton, element, emptyDialog, showDialog } from './dialog-parts';
import { type EmbedChoice, embedFields } from './embed-fields';
import { fetchSpec } from './fetch-spec';

/** Gives the frame the height the chart in it tells, until the dialog closes. */
function followHeight(preview: HTMLIFrameElement, dialog: HTMLDialogElement, isFollowed: () => boolean): void {
  const onMessage = ({ source, data }: MessageEvent): void => {
    if (source !== preview.contentWindow || data?.type !== 'surnombre:height' || !isFollowed()) return;
    preview.style.height = `${Number(data.height)}px`;
  };
  window.addEventListener('message', onMessage);
  dialog.addEventListener('close', () => window.removeEventListener('message', onMessage));
}

type Parts = { readonly code: HTMLTextAreaElement; readonly preview: HTMLIFrameElement };

/** Writes the code of a choice, and shows it; gives back the height it suggests. */
function show(spec: ChartSpec, choice: EmbedChoice, { code, preview }: Parts): number {
  const { lang, theme, width } = choice;
  const { origin } = window.location;
  const suggested = embedHeight(spec, width);
  const height = choice.height ?? suggested;
  const frame = embedFrame({
    origin,
    chart: spec.id,
    title: spec.headline,
    ...{ lang, theme, height },
    ...(width === undefined ? {} : { width }),
  });
  code.value = choice.height === undefined ? `${frame}\n${embedScript(origin)}` : frame;
  const src = embedPath(spec.id, lang, theme);
  if (preview.getAttribute('src') !== src) preview.src = src;
  preview.title = spec.headline;
  preview.style.width = width === undefined ? '100%' : `${width}px`;
  if (choice.height !== undefined) preview.style.height = `${height}px`;
  else preview.contentWindow?.postMessage('surnombre:ask', '*');
  return suggested;
}

/** The code that puts a chart into another site, with the choices it leaves and what it will look like. */
export function showEmbed(spec: ChartSpec, lang: Lang): void {
  const text = embedDialogText[lang];
  const dialog = emptyDialog(text.title);
  const code = element('textarea', '', { readonly: '', rows: '5', class: 'code-block w-full', spellcheck: 'false' });
  const preview = element('iframe', '', { class: 'embed-preview' });
  const said = element('output', '', { 'aria-live': 'polite' });
  let shown: ChartSpec = spec;
  const fields = embedFields(lang, () => void update());
  async function update(): Promise<void> {
    const choice = fields.choice();
    if (choice.lang !== shown.lang) shown = await fetchSpec(spec.id, choice.lang);
    fields.suggestHeight(show(shown, fields.choice(), { code, preview }));
  }
  const copy = () =>
    void copyText(code.value).then((done) => {
      said.textContent = done ? text.copied : text.copySelected;
    });
  const labelled = element('label', text.code, { class: 'embed-code' });
  labelled.append(code);
  const end = element('p');
  end.append(
    actionButton(text.copy, copy),
    ' ',
    actionButton(text.close, () => dialog.close()),
    ' ',
    said,
  );
  const frame = element('div', '', { class: 'embed-frame' });
  frame.append(preview);
  dialog.append(
    element('h2', text.title),
    element('p', text.lead),
    fields.root,
    labelled,
    end,
    element('h3', text.preview, { class: 'kicker' }),
    frame,
  );
  followHeight(preview, dialog, () => fields.choice().height === undefined);
  void update();
  showDialog(dialog);
}
