/**
 * Closes a card when a link in it leads to another place on the page, or when the keyboard goes on from it:
 * it would lie over what the reader has come to. Without script it stays open until Escape or a press beside it.
 */

for (const card of document.querySelectorAll<HTMLElement>('[popover]')) {
  for (const link of card.querySelectorAll('a[href^="#"]')) link.addEventListener('click', () => card.hidePopover());
  card.addEventListener('focusout', ({ relatedTarget }) => {
    // To nothing at all: the window itself has lost the focus.
    if (relatedTarget instanceof Node && !card.contains(relatedTarget)) card.hidePopover();
  });
}
