/** What the splitter knows of Danish beyond the dictionary, which lets nearly any two letters be a part of a compound. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words and verb particles: «forløb», «opgave», «udsat» are one word to a reader; and forms that are only ever met by chance. */
export const neverBegins = words(`
  for ind ud op på til over under efter med mod ved af be er en et der den det han hun her kan vil skal man som ens sig sin før fra bag
  lig inde ude oppe nede hos ned om at og så da nu du vi jo ja nej gang gangs hvor fore fare van ene gennem igennem igen hen hjem frem
  sammen tilbage rundt omkring imod mellem inter super sand ande kont kate oriente borge resul enge fort recept stude tempera mana overs ankel peers`);

/** What looks like a word and is an ending: «-hed», «-skab», «-ning» with their forms; and forms that are only met by chance. */
export const neverEnds = words(`
  ret rette rettet lighed ligheden skab skabet skaber skabere skabs skabets skabers skaberne hed heden heds heder heders hede hedens dom
  dommen løs løse løst bar bart bare som somt fuld fulde fuldt vis agtig agtige ing ling mæssig mæssigt mæssige art arte arter ene erne
  ende enes ens ets ers tes tede tet tids else elser elses elsen lig ligt lige ligere ning nings ninger inger ingen ingerne ter ten ist
  ister iv ive al ad ade aner ane ans ant esse ring ringen ringer rings ioner ion ordene sætter sætte satte sat tage tager taget gør gøre
  gjort lægge lægger lagt lægges holde holder holdes stå står give gives lede ledes ledt linge linger tisk tiske elle rens rede kede
  luderes rete uren oden fonen porters pelvis plet pel`);

/** Words of three letters that do begin compounds. */
export const shortBeginnings = words(`
  bil bog bus bad dag dyr fag far fod gud hus hår job kor køn liv lov lys løn mad mor mål nat ord ret rum rus råd sag sol syn tab tal tid
  tog tro uge vej ven år`);

/** Words of three or four letters that do end compounds. */
export const shortEndings = words(`
  bog dag evne fag fase fora hus job jobs kort liv lov løn mål plan ret rum råd sag sted syn sæt tema test tid tro type vej`);

/** What is set before words and is none: «psykosocial». */
export const prefixes = words('gen præ psyko socio neuro multi anti system');

/** Endings of a noun, for words that the dictionary does not have: «peeren», «peers». */
export const wordEndings = [
  '',
  'e',
  'en',
  'ens',
  'et',
  'ets',
  'er',
  'ers',
  'ene',
  'enes',
  'erne',
  'ernes',
  'n',
  'ns',
  'r',
  'rs',
  's',
  'rne',
  'rnes',
];
