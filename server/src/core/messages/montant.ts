import type { Langue } from './messages.ts';

const EUROS: Readonly<Record<Langue, Intl.NumberFormat>> = { fr: euros('fr-FR'), en: euros('en-IE') };

/** An amount in euros as the language writes it: « 2 917,00 € », “€2,917.00”. */
export function ecrireMontant(montant: number, langue: Langue): string {
  return EUROS[langue].format(montant);
}

function euros(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
}
