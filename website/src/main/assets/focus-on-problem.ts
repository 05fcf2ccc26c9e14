/** What is wrong with a form is the first thing that whoever sent it should come to. */
export function focusOnProblem(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
