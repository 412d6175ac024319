/** Closes a card when a link in it leads to another place on the page, which it would lie over. Without script it stays open. */

for (const link of document.querySelectorAll('[popover] a[href^="#"]')) {
  link.addEventListener('click', () => link.closest<HTMLElement>('[popover]')?.hidePopover());
}
