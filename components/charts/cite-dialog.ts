import { citationBlocks } from '#lib/export/citation';
import type { Citation } from '#lib/export/cited';
import { citationText } from '#lib/i18n/citations';
import { copyText } from './copy-text';

type Attributes = Readonly<Record<string, string>>;

function element(name: string, content: string, attributes: Attributes = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = content;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function button(label: string, onPress: () => void): HTMLElement {
  const made = element('button', label, { type: 'button', class: 'action' });
  made.addEventListener('click', onPress);
  return made;
}

/** Shows a citation in its three forms, each with its button; Escape, the button or a press outside closes it. */
export function showCitation(citation: Citation): void {
  const text = citationText[citation.lang];
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-dialog';
  dialog.setAttribute('aria-label', text.ofChart);
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
      button(text.copy(block.name), copy),
    );
  }
  const end = document.createElement('p');
  end.append(
    button(text.close, () => dialog.close()),
    ' ',
    said,
  );
  dialog.append(end);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
