import { rapporter } from '../deposit/correspondanceText.ts';
import { fichierRefusees, lireRetour } from '../deposit/refusees.ts';
import { readDepot } from '../depot/depot.ts';
import { jourOf } from '../depot/nomJson.ts';
import { type Document, MAX_LENGTH, readDocument } from '../document/document.ts';
import { quote } from '../document/writing.ts';
import { follow } from '../features/follow.ts';
import { nouveauFichier } from '../features/nouveauFichier.ts';
import type { Refus } from '../messages/refusals.ts';
import { type Check, check as judgeDepot } from '../rules/check.ts';
import { fixAll } from '../rules/fixAll.ts';
import type { Service } from '../service.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { contextOf, type OpenFiles, verdictOf } from './openFiles.ts';

const TOO_LONG: Refus = { refus: 'trop-long' };

type OfTexts = 'fixAll' | 'follow' | 'checkEntete' | 'retour' | 'refusees' | 'correspondance' | 'nouveauFichier';

/** What is made of texts, whether they are open or not. */
export function createOfTexts(files: OpenFiles): Pick<Service, OfTexts> {
  const isTooLong = (text: string): boolean => text.length > MAX_LENGTH;
  return {
    fixAll(text, circumstances = {}, code) {
      if (isTooLong(text)) return [];
      const judge = (document: Document): Check => {
        const depot = readDepot(document);
        return judgeDepot(depot, contextOf(depot, circumstances, files.aujourdhui));
      };
      return fixAll(text, judge, circumstances.settings ?? DEFAULT_SETTINGS, code);
    },
    follow: (text, renamed) => (isTooLong(text) ? [] : follow(readDepot(readDocument(text)), renamed)),
    checkEntete(champ, valeur) {
      const source = quote(valeur);
      const text = `{ "${champ}": ${source} }`;
      const start = text.indexOf(source);
      const { problems } = verdictOf(files.check(text, {}), {});
      return problems.filter((problem) => problem.start >= start && problem.end <= start + source.length);
    },
    retour: (text) => (isTooLong(text) ? TOO_LONG : lireRetour(readDepot(readDocument(text)))),
    refusees: (text, choix) =>
      isTooLong(text)
        ? TOO_LONG
        : fichierRefusees(readDepot(readDocument(text)), { ...choix, jour: jourOf(files.now()) }),
    correspondance: rapporter,
    nouveauFichier: (debut) => nouveauFichier({ ...debut, jour: jourOf(files.now()) }),
  };
}
