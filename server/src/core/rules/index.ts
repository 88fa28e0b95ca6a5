import { beneficiairesVide } from './beneficiaires/beneficiaires-vide.ts';
import { finessAutreDemande } from './beneficiaires/finess-autre-demande.ts';
import { finessCle } from './beneficiaires/finess-cle.ts';
import { finessDepartement } from './beneficiaires/finess-departement.ts';
import { finessDouble } from './beneficiaires/finess-double.ts';
import { finessFormat } from './beneficiaires/finess-format.ts';
import { fileName } from './claimName/nom-json.ts';
import { nomJsonAns } from './claimName/nom-json-ans.ts';
import { nomJsonSuite } from './claimName/nom-json-suite.ts';
import { numLigne } from './demande/num-ligne.ts';
import { numeroAspDouble } from './demande/numero-asp-double.ts';
import { numeroAspFormat } from './demande/numero-asp-format.ts';
import { numeroEditeurDouble } from './demande/numero-editeur-double.ts';
import { numeroEditeurFormat } from './demande/numero-editeur-format.ts';
import { traitement } from './demande/traitement.ts';
import { typeAction } from './demande/type-action.ts';
import type { Rule } from './engine/rule.ts';
import { dateCalendrier } from './facture/date-calendrier.ts';
import { dateFormat } from './facture/date-format.ts';
import { dateFuture } from './facture/date-future.ts';
import { montantFormat } from './facture/montant-format.ts';
import { montantValeur } from './facture/montant-valeur.ts';
import { numeroAns } from './header/numero-ans.ts';
import { siretCle } from './header/siret-cle.ts';
import { siretFormat } from './header/siret-format.ts';
import { jsonCleDouble } from './json/json-cle-double.ts';
import { jsonEncodage } from './json/json-encodage.ts';
import { jsonSyntaxe } from './json/json-syntaxe.ts';
import { aspDejaUtilise } from './nearby/asp-deja-utilise.ts';
import { aspEditeurIncoherent } from './nearby/asp-editeur-incoherent.ts';
import { finessHorsAvance } from './nearby/finess-hors-avance.ts';
import { nonControle } from './nearby/non-controle.ts';
import { pieceCasse } from './nearby/piece-casse.ts';
import { pieceContenu } from './nearby/piece-contenu.ts';
import { pieceIntrouvable } from './nearby/piece-introuvable.ts';
import { pieceOrpheline } from './nearby/piece-orpheline.ts';
import { piecePoids } from './nearby/piece-poids.ts';
import { pieceVide } from './nearby/piece-vide.ts';
import { piecesAbsentes } from './nearby/pieces-absentes.ts';
import { reponsePortail } from './nearby/reponse-portail.ts';
import { zipIncomplet } from './nearby/zip-incomplet.ts';
import { zipPoids } from './nearby/zip-poids.ts';
import { factureMultiple } from './pieces/facture-multiple.ts';
import { formatFichier } from './pieces/format-fichier.ts';
import { nomFichier } from './pieces/nom-fichier.ts';
import { nomFichierEditeur } from './pieces/nom-fichier-editeur.ts';
import { nomFichierFormat } from './pieces/nom-fichier-format.ts';
import { nomFichierType } from './pieces/nom-fichier-type.ts';
import { pieceDouble } from './pieces/piece-double.ts';
import { piecesRequises } from './pieces/pieces-requises.ts';
import { typeFichier } from './pieces/type-fichier.ts';
import { valeurFixe } from './scenario/valeur-fixe.ts';
import { baliseDouble } from './structure/balise-double.ts';
import { baliseInconnue } from './structure/balise-inconnue.ts';
import { baliseManquante } from './structure/balise-manquante.ts';
import { dispositionMixte } from './structure/disposition-mixte.ts';
import { lignesNombre } from './structure/lignes-nombre.ts';
import { logicielAutre } from './structure/logiciel-autre.ts';
import { logicielsMelanges } from './structure/logiciels-melanges.ts';
import { structureType } from './structure/structure-type.ts';

/** Every rule that reads the text, in the specification's order. */
export const RULES: readonly Rule[] = [
  jsonEncodage,
  jsonSyntaxe,
  jsonCleDouble,
  structureType,
  baliseManquante,
  baliseInconnue,
  baliseDouble,
  lignesNombre,
  dispositionMixte,
  logicielAutre,
  logicielsMelanges,
  numeroAns,
  siretFormat,
  siretCle,
  numLigne,
  typeAction,
  numeroAspFormat,
  numeroAspDouble,
  numeroEditeurFormat,
  numeroEditeurDouble,
  dateFormat,
  dateCalendrier,
  dateFuture,
  montantFormat,
  montantValeur,
  beneficiairesVide,
  finessFormat,
  finessCle,
  finessDepartement,
  finessDouble,
  finessAutreDemande,
  finessHorsAvance,
  piecesRequises,
  factureMultiple,
  pieceDouble,
  formatFichier,
  typeFichier,
  nomFichier,
  nomFichierEditeur,
  nomFichierType,
  nomFichierFormat,
  valeurFixe,
  traitement,
  fileName,
  nomJsonAns,
  nomJsonSuite,
  piecesAbsentes,
  pieceIntrouvable,
  pieceCasse,
  piecePoids,
  pieceVide,
  pieceContenu,
  pieceOrpheline,
  zipPoids,
  zipIncomplet,
  aspDejaUtilise,
  aspEditeurIncoherent,
  reponsePortail,
  nonControle,
];

const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined where there is none such. */
export function ruleWith(code: string): Rule | undefined {
  return BY_CODE.get(code);
}
