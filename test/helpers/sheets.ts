/**
 * Which sheet of a PDF each piece of text stands on, in the order it is read. Chromium writes the structure
 * of a page (headings, paragraphs, rows) into a tagged PDF as plain objects, so that no reader of PDF is needed.
 */

/** Text that stands together on one sheet. */
export interface Piece {
  /** From 1. */
  readonly sheet: number;
  /** The structure around it, innermost last: `Document`, `Div`, `H2`. */
  readonly within: readonly string[];
  /** The heading that it belongs to, counted from 1. */
  readonly heading: number | undefined;
}

export interface Printed {
  readonly sheets: number;
  readonly headings: number;
  readonly pieces: readonly Piece[];
}

/** @param pdf as Chromium writes it with `tagged: true` */
export function readSheets(pdf: Buffer): Printed {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id, body ?? '']),
  );
  const pages = kids([...objects].find(([, body]) => /\/Type \/Catalog\b/.test(body))?.[1].match(/\/Pages (\d+)/)?.[1]);
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot'))?.match(/\/K (\d+) 0 R/)?.[1];
  const pieces: Piece[] = [];
  let headings = 0;
  read(root ?? '', [], undefined);
  return { sheets: pages.length, headings, pieces };

  /** The pages under a node of the page tree, in order. */
  function kids(id = ''): string[] {
    const inner = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1];
    return inner === undefined ? [id] : [...inner.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => kids(kid));
  }

  function read(id: string, around: readonly string[], outer: number | undefined): void {
    const body = objects.get(id) ?? '';
    const name = /\/S \/(\w+)/.exec(body)?.[1] ?? '';
    const heading = /^H\d$/.test(name) ? ++headings : outer;
    const within = [...around, name];
    const own = /\/Pg (\d+)/.exec(body.replace(/\/K \[[\s\S]*/, ''))?.[1] ?? '';
    const add = (page: string) => pieces.push({ sheet: pages.indexOf(page) + 1, within, heading });
    const children = /\/K (\[[\s\S]*?\](?= ?\n?(?:\/|$|>>\s*$))|\d+ 0 R|\d+)/.exec(body)?.[1] ?? '';
    for (const [child, marked, reference, number] of children.matchAll(/<<[^>]*?\/Pg (\d+) 0 R[^>]*>>|(\d+) 0 R|(\d+)/g)) {
      if (reference) read(reference, within, heading);
      else if (number) add(own);
      else if (marked && child.includes('/MCID')) add(marked);
    }
  }
}

/** Headings whose last line ends a sheet while what they stand over begins on the next, as «H2 number 3, sheet 4». */
export const orphanedHeadings = ({ pieces }: Printed): string[] =>
  pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    const isOrphan = piece.heading && next && next.heading !== piece.heading && next.sheet > piece.sheet;
    return isOrphan ? [`heading ${piece.heading} (${piece.within.find((name) => /^H\d$/.test(name))}), sheet ${piece.sheet}`] : [];
  });
