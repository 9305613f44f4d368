import type { ActionContext } from './figure-actions';

const isAction = (text: string | undefined): text is string => text !== undefined;

/** Listens for the buttons of a figure; their code comes with the first press. Gives back how to stop. */
export function onChartAction(root: HTMLElement, context: ActionContext): () => void {
  const onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    const action = button?.dataset.action;
    if (button === null || !isAction(action)) return;
    void import('./figure-actions').then(({ runAction }) => runAction(action, button, context));
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
