/** Words that say nothing of what is looked for: Pagefind would ask every page for all of them. */
export const stopWords: ReadonlySet<string> = new Set(
  `ad af alle alt at bare bedst betyde betyder betydning betydningen blev blive bliver burde bør da dag de dem den denne der deres det dette dig din dine disse dog du efter eller
  en end endnu er et én ét ens find finde findes flere for fordi forskel forskelle forskellen fra fx få får fås gerne giv give giver gjort god gode
  godt gælder gør gøre ham han hans har have havde hen hende hendes her hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan
  hvorfor hvornår i ikke ind ja jeg jer jeres jo kan kom komme kommer kun kunne lige lave lidt man mange med meget mellem men mens mere mest
  mig min mine mit mod må måske mon når nej ned nej no nogen noget nogle nok nu og også om op os osv over på sagt samt se ser selv siger sig
  sin sine sit skal ske sker skulle som stå står så sådan til ting ud under var ved vi vide vil ville vor vores være været ved`.split(
    /\s+/,
  ),
);
