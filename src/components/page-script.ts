/**
 * What script adds to a page, in one file: each part looks for what it serves, and does nothing on a page
 * without it. A file for each part is six requests and 2 kB more for an article.
 */
import '../search/arrival.ts';
import '../search/shortcut.ts';
import './close-popovers.ts';
import './colour-choice.ts';
import './copy.ts';
import './print-buttons.ts';
import './report-place.ts';
import './scrolling-tables.ts';
import './section-in-view.ts';
