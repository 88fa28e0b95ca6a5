import { wordCorrespondance } from '../messages/correspondanceTexts.ts';
import type { Langue } from '../messages/langue.ts';
import { unlinked } from '../messages/plain.ts';
import type { Frere, NonControle } from '../nearby/voisinage.ts';
import type { Args, FileRange } from '../problem.ts';
import type { Ailleurs } from '../rules/voisins/freres.ts';
import { raisonsOf } from '../rules/voisins/non-controle.ts';
import { type Correspondance, comparer } from './correspondance.ts';

/** What is compared, and with what. */
export interface Comparaison {
  readonly ans: string | undefined;
  readonly freres: readonly Frere[];
  /** How the file at a path is shown: by its path from where the user looks. */
  readonly lieuDe: (frere: Frere) => string;
  /** What could not be looked at. */
  readonly nonControles: readonly NonControle[];
}

/** A text for people, in Markdown, and the places that it names. */
export interface Rapport {
  readonly text: string;
  readonly liens: readonly {
    readonly start: number;
    readonly end: number;
    readonly chemin: string;
    readonly range: FileRange;
  }[];
  /** How many sets of numbers do not agree. */
  readonly desaccords: number;
}

/** Says what the files of one numeroAns say together of their demandes: only what is there is compared, what is not is said. */
export function rapporter(comparaison: Comparaison, langue: Langue): Rapport {
  const { ans, freres, lieuDe } = comparaison;
  const rapport = new Redaction(langue, lieuDe);
  rapport.line(ans === undefined ? 'sans-ans' : 'titre', { ans: ans ?? '' });
  if (ans === undefined) {
    rapport.paragraph('ans-illisible');
    return rapport.done(0);
  }
  const same = freres.filter((frere) => frere.ans === ans);
  const correspondance = comparer(same);
  const { desaccords, fichiers } = correspondance;
  if (fichiers.length < 2) rapport.paragraph('seul');
  else if (desaccords.length === 0) rapport.paragraph('accord');
  writeDesaccords(rapport, correspondance);
  for (const part of ['sansSolde', 'refusees', 'sansAvance', 'sansNumero'] as const) {
    rapport.section(part, correspondance[part]);
  }
  writeFichiers(rapport, correspondance, lieuDe);
  writeAbsents(rapport, same, comparaison);
  return rapport.done(desaccords.length);
}

function writeDesaccords(rapport: Redaction, { desaccords }: Correspondance): void {
  if (desaccords.length === 0) return;
  rapport.paragraph('desaccords', { nombre: desaccords.length });
  rapport.paragraph('desaccords-pourquoi');
  for (const group of desaccords) {
    rapport.text('\n');
    for (const { numeroASP, numeroEditeur, lieux } of group) {
      rapport.text(`- ${numeroASP}, ${numeroEditeur}${rapport.colon}`);
      for (const [index, lieu] of lieux.entries()) {
        if (index > 0) rapport.text(', ');
        rapport.place(lieu);
      }
      rapport.text('\n');
    }
  }
}

function writeFichiers(rapport: Redaction, { fichiers }: Correspondance, lieuDe: Comparaison['lieuDe']): void {
  rapport.paragraph('fichiers');
  rapport.text('\n');
  for (const { frere, envoye } of fichiers) {
    rapport.text('- ');
    rapport.file(frere);
    rapport.text(rapport.colon);
    const args = { nombre: frere.lignes.length, envoye: envoye ? lieuDe(envoye) : '' };
    if (frere.kind !== 'model') rapport.line(envoye ? 'returned-copie' : frere.kind, args);
  }
}

function writeAbsents(rapport: Redaction, same: readonly Frere[], { freres, nonControles, lieuDe }: Comparaison): void {
  rapport.paragraph('absents');
  rapport.text('\n');
  for (const kind of ['advance', 'claim', 'returned'] as const) {
    if (!same.some((frere) => frere.kind === kind)) rapport.item(`aucun-${kind}`);
  }
  const autres = freres.filter((frere) => !same.includes(frere) && frere.kind !== 'model').map(lieuDe);
  if (autres.length > 0) rapport.item('autres', { lieux: autres.sort().join(', ') });
  const nonLus = nonControles.filter(({ lieu }) => /(\.json|\/)$/i.test(lieu));
  if (nonLus.length > 0) rapport.item('non-lus', { raisons: raisonsOf({ nonControles: nonLus }) });
  rapport.item('paiement');
}

type Key = Parameters<typeof wordCorrespondance>[0];

/** A text as it is written, with the places that it names. */
class Redaction {
  readonly #langue: Langue;
  readonly #lieuDe: Comparaison['lieuDe'];
  readonly #liens: Rapport['liens'][number][] = [];
  #text = '';

  constructor(langue: Langue, lieuDe: Comparaison['lieuDe']) {
    this.#langue = langue;
    this.#lieuDe = lieuDe;
  }

  get colon(): string {
    return this.#langue === 'fr' ? ' : ' : ': ';
  }

  /** The text is Markdown, and names come from files: none of them is a link that an editor would follow. */
  text(text: string): void {
    const isJoined = this.#text.endsWith(']') && text.startsWith('(');
    this.#text += (isJoined ? ' ' : '') + unlinked(text);
  }

  line(key: Key, args: Args = {}): void {
    this.text(`${wordCorrespondance(key, this.#langue, args)}\n`);
  }

  paragraph(key: Key, args: Args = {}): void {
    this.#text += '\n';
    this.line(key, args);
  }

  item(key: Key, args: Args = {}): void {
    this.#text += '- ';
    this.line(key, args);
  }

  /** Demandes under a title; nothing where there are none. */
  section(key: Key, demandes: readonly Ailleurs[]): void {
    if (demandes.length === 0) return;
    this.paragraph(key, { nombre: demandes.length });
    this.#text += '\n';
    for (const one of demandes) {
      const { numeroASP = '–', numeroEditeur = '–', reponse } = one.ligne;
      this.text(`- ${numeroASP}, ${numeroEditeur}${this.colon}`);
      this.place(one);
      this.text(key === 'refusees' && reponse ? `${this.colon}${reponse.texte}\n` : '\n');
    }
  }

  place({ frere, ligne: { lieu } }: Ailleurs): void {
    const { line, column } = lieu.start;
    this.#link(`${this.#lieuDe(frere)}:${line}:${column}`, frere, lieu);
  }

  file(frere: Frere): void {
    const first = { line: 1, column: 1 };
    this.#link(this.#lieuDe(frere), frere, { start: first, end: first });
  }

  done(desaccords: number): Rapport {
    return { text: this.#text, liens: this.#liens, desaccords };
  }

  #link(text: string, { chemin }: Frere, range: FileRange): void {
    this.text(text);
    const start = this.#text.length - unlinked(text).length;
    this.#liens.push({ start, end: this.#text.length, chemin, range });
  }
}
