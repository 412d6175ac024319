/** Every rule, in the order of the way a file is read. */
import type { Rule } from './problem.ts';
import { arbejdspladsFindes } from './rules/arbejdsplads-findes.ts';
import { artikelErIngenOe } from './rules/artikel-er-ingen-oe.ts';
import { artikelFindes } from './rules/artikel-findes.ts';
import { artikelHarKilde } from './rules/artikel-har-kilde.ts';
import { begrebFindes } from './rules/begreb-findes.ts';
import { begyndelsenErLet } from './rules/begyndelsen-er-let.ts';
import { billedeKanSes } from './rules/billede-kan-ses.ts';
import { erklaeringFindes } from './rules/erklaering-findes.ts';
import { felterErGyldige } from './rules/felter-er-gyldige.ts';
import { figurFindes } from './rules/figur-findes.ts';
import { figurVises } from './rules/figur-vises.ts';
import { filHarPlads } from './rules/fil-har-plads.ts';
import { filKanLaeses } from './rules/fil-kan-laeses.ts';
import { filnavnErAdresse } from './rules/filnavn-er-adresse.ts';
import { gennemgangErAktuel } from './rules/gennemgang-er-aktuel.ts';
import { gennemgangFoerNaeste } from './rules/gennemgang-foer-naeste.ts';
import { henvisningErLaeselig } from './rules/henvisning-er-laeselig.ts';
import { kildeBruges } from './rules/kilde-bruges.ts';
import { kildeFindes } from './rules/kilde-findes.ts';
import { langeOrdKanDeles } from './rules/lange-ord-kan-deles.ts';
import { linkFindes } from './rules/link-findes.ts';
import { listeVises } from './rules/liste-vises.ts';
import { mdxErGyldig } from './rules/mdx-er-gyldig.ts';
import { navnErUnikt } from './rules/navn-er-unikt.ts';
import { orddelingIOrden } from './rules/orddeling-i-orden.ts';
import { ordlisteIOrden } from './rules/ordliste-i-orden.ts';
import { overskriftFindes } from './rules/overskrift-findes.ts';
import { overskrifterIOrden } from './rules/overskrifter-i-orden.ts';
import { portalHarIndhold } from './rules/portal-har-indhold.ts';
import { referenceFindes } from './rules/reference-findes.ts';
import { soegeordBruges } from './rules/soegeord-bruges.ts';
import { soegeordIOrden } from './rules/soegeord-i-orden.ts';
import { tagErKendt } from './rules/tag-er-kendt.ts';
import { tekstErIkkeTom } from './rules/tekst-er-ikke-tom.ts';
import { tekstErUdenKode } from './rules/tekst-er-uden-kode.ts';
import { temaFindes } from './rules/tema-findes.ts';
import { viaFindes } from './rules/via-findes.ts';
import { yamlErGyldig } from './rules/yaml-er-gyldig.ts';

export const rules: readonly Rule[] = [
  portalHarIndhold,
  filHarPlads,
  filKanLaeses,
  filnavnErAdresse,
  yamlErGyldig,
  felterErGyldige,
  mdxErGyldig,
  tekstErIkkeTom,
  tekstErUdenKode,
  tagErKendt,
  begyndelsenErLet,
  overskrifterIOrden,
  henvisningErLaeselig,
  artikelHarKilde,
  kildeFindes,
  kildeBruges,
  viaFindes,
  linkFindes,
  artikelErIngenOe,
  artikelFindes,
  overskriftFindes,
  arbejdspladsFindes,
  referenceFindes,
  begrebFindes,
  billedeKanSes,
  temaFindes,
  listeVises,
  figurFindes,
  figurVises,
  navnErUnikt,
  gennemgangFoerNaeste,
  gennemgangErAktuel,
  erklaeringFindes,
  ordlisteIOrden,
  orddelingIOrden,
  langeOrdKanDeles,
  soegeordIOrden,
  soegeordBruges,
];
