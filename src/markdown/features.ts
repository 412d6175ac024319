import type { Features } from 'satteri';

/** The Markdown that authors write, alike in the checks and in Astro. Signs are typed as they should stand. */
export const features: Features = {
  gfm: { footnotes: { label: 'Noter', backLabel: 'Tilbage til teksten {reference}' } },
  smartPunctuation: { quotes: false, dashes: false, ellipses: false },
};
