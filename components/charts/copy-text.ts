/** Puts a text on the clipboard. Where that is refused the text is shown, selected, to be copied by hand; then false. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    showSelected(text);
    return false;
  }
}

function showSelected(text: string): void {
  const dialog = document.createElement('dialog');
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.rows = 5;
  field.className = 'chart-copy';
  dialog.append(field);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  field.select();
}
