// What the fuzzer calls with every table: bytes → sheet → claim files. Whatever is thrown is a finding.
import assert from 'node:assert/strict';
import { isFilledText } from '../../server/src/core/depot/values.ts';
import { choixDe, colonneDe } from '../../server/src/core/echange/choix.ts';
import type { TableauLu } from '../../server/src/core/echange/trouver.ts';
import { wordNote } from '../../server/src/core/messages/notes.ts';
import { wordRefus } from '../../server/src/core/messages/refusals.ts';
import { learnWords } from '../../server/src/core/messages/words.ts';
import { createService } from '../../server/src/core/service.ts';
import { TODAY } from '../support/check.ts';
import { isJson } from '../support/laws.ts';

void learnWords('en');

/** A file has no more demandes. */
const MOST_DEMANDES = 200;

export async function fuzz(data: Buffer): Promise<void> {
  const service = createService(() => TODAY);
  const lu = await service.lireTableur(data);
  assert.deepEqual(await service.lireTableur(data), lu, 'the same bytes are the same table');
  if ('refus' in lu) {
    assert.notEqual(wordRefus(lu, 'fr'), wordRefus(lu, 'en'));
    return;
  }
  for (const remarque of lu.remarques) assert.notEqual(wordNote(remarque, 'fr'), '');
  assertImported(lu);
}

/** The files that a table makes are claim files, and every row that says something stands in one of them. */
function assertImported(lu: TableauLu): void {
  const service = createService(() => TODAY);
  const choix = lu.colonnes.map(choixDe);
  const debut = { numeroAns: '1000000001', SIRET: '73282932000074', pris: [], modele: undefined };
  const made = service.importer(lu, choix, debut);
  assert.deepEqual(service.importer(lu, choix, debut), made);
  if ('refus' in made) {
    assert.notEqual(wordRefus(made, 'fr'), wordRefus(made, 'en'));
    return;
  }
  for (const { text, lignes } of made.fichiers) {
    assert.ok(isJson(text), text);
    assert.ok(lignes.length > 0 && lignes.length <= MOST_DEMANDES);
  }
  const colonnes = choix.map(colonneDe);
  const telling = lu.numeros.filter((_, row) =>
    lu.lignes[row]?.some((cell, at) => colonnes[at]?.quoi !== 'autre' && isFilledText(cell)),
  );
  const taken = new Set(made.fichiers.flatMap(({ lignes }) => lignes.flat()));
  assert.deepEqual(
    telling.filter((numero) => !taken.has(numero)),
    [],
    'rows that are in no file',
  );
}
