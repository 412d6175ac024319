/**
 * Fills in, when a fault is reported, where the reader is: the section in view, or – from the foot of the
 * page – the one that they stayed at before they hurried down there.
 */
import { withPlace } from '../domain/error-report.ts';
import { passedSection, watchSections } from './passed-section.ts';

/** Who stays at a section for so many milliseconds is reading it. */
const reading = 2000;

const headings = [...document.querySelectorAll('main :is(h2, h3)')];
const foot = document.querySelector('footer');
let read: Element | undefined;
let staying: ReturnType<typeof setTimeout> | undefined;

watchSections(headings, () => {
  clearTimeout(staying);
  staying = setTimeout(() => {
    if (foot && foot.getBoundingClientRect().top > innerHeight) read = passedSection(headings);
  }, reading);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-report]')) {
  const { href } = link;
  const { report: written = '', section: line = '' } = link.dataset;
  link.addEventListener('click', () => {
    const here = (foot?.contains(link) && read) || passedSection(headings);
    const id = here?.closest('[id]')?.id;
    const address = location.href.replace(/#.*/, '') + (id && here ? `#${id}` : '');
    // The hyphens that a long word may break at are no part of it.
    const section = (here?.textContent ?? '').trim().replaceAll('\u00ad', '');
    link.href = withPlace(href, { written, address, line, section });
  });
}
