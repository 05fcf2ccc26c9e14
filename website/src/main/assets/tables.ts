/** A table that fits needs no stop for the keyboard: only what can be scrolled has one. */
export function stopAtWideTables(page: Document): void {
  const tables = page.querySelectorAll<HTMLElement>('.table');
  if (tables.length === 0) return;
  const sizes = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const table of tables) sizes.observe(table);
}
