import { readDocument } from '../document/document.ts';
import { readEntete } from './entete.ts';

/** What a file takes from the model that its author downloaded from the portal (2.1). */
export interface Modele {
  /** The name that the model itself is known by, to the service as to the host. */
  readonly name: string;
  /** How the model spells the key that the published document prints in two ways. */
  readonly cleImpId: string;
}

/** Reads the model's text, damaged or not: what it does not show is as usual. */
export function readModele(name: string, text: string): Modele {
  const impId = readEntete(readDocument(text)).objet?.fields.get('impId');
  return { name, cleImpId: impId?.key.value === 'impld' ? 'impld' : 'impId' };
}
