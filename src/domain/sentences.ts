/** Sentences of Danish text. `Intl.Segmenter` ends one after «bl.a.» and «s.»; those are joined again. */

const segmenter = new Intl.Segmenter('da', { granularity: 'sentence' });
const endsInAbbreviation =
  /(?:^|[\s(«.])(?:bl\.\s?a|fx|f\.\s?eks|ca|jf|dvs|evt|mv|m\.\s?fl|m\.\s?m|nr|s|kap|inkl|ekskl|pga|mht|ift|osv|o\.\s?l|u\.\s?å|et al|dr|stk|tlf|kl|prof|phil|mag|cand|adj|lekt|red|udg|overs)\.\s*$/iu;
const endsInInitial = /(?:^|[\s(«])[A-ZÆØÅ]\.\s*$/u;

/** The sentences in order, each trimmed. Joined with spaces they give the text back. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let pending = '';
  const segments = [...segmenter.segment(text.replace(/\s+/g, ' ').trim())].map(({ segment }) => segment);
  for (const [index, segment] of segments.entries()) {
    pending += segment;
    // No sentence begins with a small letter.
    if (/^\p{Ll}/u.test(segments[index + 1] ?? '')) continue;
    if (endsInAbbreviation.test(pending) || endsInInitial.test(pending)) continue;
    found.push(pending.trim());
    pending = '';
  }
  if (pending.trim()) found.push(pending.trim());
  return found;
}
