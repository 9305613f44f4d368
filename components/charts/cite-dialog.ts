import { citationBlocks } from '#lib/export/citation';
import type { Citation } from '#lib/export/cited';
import { citationText } from '#lib/i18n/citations';
import { copyText } from './copy-text';
import { actionButton, element, emptyDialog, showDialog } from './dialog-parts';

/** Shows a citation in its three forms, each with its button. */
export function showCitation(citation: Citation): void {
  const text = citationText[citation.lang];
  const dialog = emptyDialog(text.ofChart);
  const said = element('output', '', { 'aria-live': 'polite' });
  dialog.append(element('h2', text.ofChart), element('p', text.lead));
  for (const block of citationBlocks(citation)) {
    const copy = () =>
      void copyText(block.text).then((done) => {
        said.textContent = done ? text.copied : text.copySelected;
      });
    dialog.append(
      element('h3', block.name, { class: 'kicker' }),
      element('pre', block.text, { class: 'code-block' }),
      actionButton(text.copy(block.name), copy),
    );
  }
  const end = element('p');
  end.append(
    actionButton(text.close, () => dialog.close()),
    ' ',
    said,
  );
  dialog.append(end);
  showDialog(dialog);
}
