type Attributes = Readonly<Record<string, string>>;

/** An element with a text and attributes; for dialogs that come with a press, without a component. */
export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  content = '',
  attributes: Attributes = {},
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.textContent = content;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

export function actionButton(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', label, { type: 'button', class: 'action' });
  made.addEventListener('click', onPress);
  return made;
}

/** An empty dialog of that name; Escape, its buttons or a press outside close it, and then it is gone. */
export function emptyDialog(label: string): HTMLDialogElement {
  const dialog = element('dialog', '', { class: 'cite-dialog', 'aria-label': label });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

export function showDialog(dialog: HTMLDialogElement): void {
  document.body.append(dialog);
  dialog.showModal();
}
