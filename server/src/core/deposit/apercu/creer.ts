import { direTotaux, direVerdict, ENTRE } from '../../features/bilan/phrases.ts';
import { bilanOf } from '../../features/bilan.ts';
import { type ApercuText, apercuTexts } from '../../messages/apercuTexts.ts';
import type { Langue } from '../../messages/langue.ts';
import type { Problem } from '../../problem.ts';
import type { Check } from '../../rules/check.ts';
import type { Apercu, TextesApercu } from './apercu.ts';
import { grilleDe } from './grille.ts';
import { montantsDe } from './montants.ts';
import { poidsDe } from './poids.ts';
import { portailDe } from './portail.ts';
import { signauxDe } from './signaux.ts';

/**
 * The preview of a checked file. `problems` are those of the check, at the user's levels; `tailleMax`, the biggest archive
 * in bytes.
 */
export function creerApercu(check: Check, problems: readonly Problem[], tailleMax: number, langue: Langue): Apercu {
  const bilan = bilanOf(check, problems);
  const signaux = signauxDe(problems, langue);
  return {
    langue,
    verdict: direVerdict(bilan, langue),
    totaux: direTotaux(bilan, langue).join(ENTRE),
    ...grilleDe(check, bilan, signaux, langue),
    portail: portailDe(check, signaux),
    montants: montantsDe(check, bilan, langue),
    poids: poidsDe(check, tailleMax, langue),
  };
}

/** What the preview says, in a language. */
export function textesDe(langue: Langue): TextesApercu {
  const entries = Object.entries(apercuTexts).map(([key, text]) => [key, text[langue]]);
  return Object.fromEntries(entries) as Record<ApercuText, string>;
}
