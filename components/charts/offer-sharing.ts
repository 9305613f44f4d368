import { canShare, isHandheld } from '#components/share/hand-on';
import type { Lang } from '#lib/i18n/bilingual';
import { shareText } from '#lib/i18n/share';

/** On a phone, one button more beside those of a chart, once their code is there: no page carries it. */
export function offerSharing(beside: HTMLElement, lang: Lang): void {
  const output = beside.parentElement?.querySelector('output');
  if (output === null || output === undefined || !isHandheld() || !canShare()) return;
  if (output.parentElement?.querySelector('[data-action=share]')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.action = 'share';
  button.textContent = shareText[lang].chart;
  output.before(button);
}
