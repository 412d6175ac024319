/** The box of a table can be reached by keyboard because it scrolls; one with room for its table is no stop on the way. */
const room = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const box = target as HTMLElement;
    box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
  }
});
for (const box of document.querySelectorAll('.table-box')) room.observe(box);
