import { finessFormat } from './beneficiaires/finess-format.ts';
import { numLigne } from './demande/num-ligne.ts';
import { numeroEditeurDouble } from './demande/numero-editeur-double.ts';
import { dateCalendrier } from './facture/date-calendrier.ts';
import { dateFormat } from './facture/date-format.ts';
import { montantFormat } from './facture/montant-format.ts';
import { montantValeur } from './facture/montant-valeur.ts';
import { jsonEncodage } from './json/json-encodage.ts';
import { jsonSyntaxe } from './json/json-syntaxe.ts';
import type { Rule } from './rule.ts';
import { valeurFixe } from './scenario/valeur-fixe.ts';
import { baliseInconnue } from './structure/balise-inconnue.ts';
import { baliseManquante } from './structure/balise-manquante.ts';
import { lignesNombre } from './structure/lignes-nombre.ts';
import { structureType } from './structure/structure-type.ts';

/** Every rule that reads the text, in the specification's order. */
export const RULES: readonly Rule[] = [
  jsonEncodage,
  jsonSyntaxe,
  structureType,
  baliseManquante,
  baliseInconnue,
  lignesNombre,
  numLigne,
  numeroEditeurDouble,
  dateFormat,
  dateCalendrier,
  montantFormat,
  montantValeur,
  finessFormat,
  valeurFixe,
];
