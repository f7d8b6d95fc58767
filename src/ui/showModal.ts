/**
 * A ref that shows a dialog over the page, which waits behind it. Outside components: it must run once, not per render.
 */
export function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog?.open === false) dialog.showModal();
}
