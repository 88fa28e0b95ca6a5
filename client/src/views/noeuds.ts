import { Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { unlinked } from '../../../server/src/core/messages/plain.ts';
import type { TreeDemande, TreeFile, TreePiece } from '../../../server/src/lsp/protocol.ts';

/** Something that the tree shows: a claim file, one of its demandes, or one of the pieces of these. */
export type Noeud = FichierNoeud | DemandeNoeud | PieceNoeud;

export interface FichierNoeud {
  readonly genre: 'fichier';
  readonly uri: Uri;
  readonly nom: string;
  readonly dossier: string;
  /** As little of its name as tells it from the others: a view is narrow, and names are long and differ at their end. */
  court: string;
  /** Whether another file has its name, so that its folder has to be said. */
  aUnHomonyme: boolean;
  fichier: TreeFile;
}

export interface DemandeNoeud {
  readonly genre: 'demande';
  readonly uri: Uri;
  readonly parent: FichierNoeud;
  readonly demande: TreeDemande;
}

export interface PieceNoeud {
  readonly genre: 'piece';
  readonly uri: Uri;
  readonly parent: DemandeNoeud;
  readonly rang: number;
  readonly piece: TreePiece;
}

/** Says of files how each is told from the others. */
export function tellApart(noeuds: readonly FichierNoeud[]): void {
  const parts = noeuds.map(({ nom }) => NAME.exec(nom)?.groups);
  const times = new Map<string, number>();
  for (const { nom } of noeuds) times.set(nom, (times.get(nom) ?? 0) + 1);
  const isOfOne = new Set(parts.map(({ ans } = {}) => ans)).size === 1;
  for (const [index, noeud] of noeuds.entries()) {
    const { ans, suite } = parts[index] ?? {};
    noeud.court = suite === undefined ? noeud.nom : isOfOne ? suite : `${ans}-${suite}`;
    noeud.aUnHomonyme = times.get(noeud.nom) !== 1;
  }
}

/** A name as the specification wants it (1.2): the number of the software, then the day and the number of that day. */
const NAME = /^JSON-(?<ans>[^-]+)-(?<suite>\d{8}-\d+)\.json$/i;

/** The place of a node in its file; undefined for the file as a whole. */
export function placeOf(noeud: Noeud): Range | undefined {
  if (noeud.genre === 'fichier') return undefined;
  const { line, character } = noeud.genre === 'demande' ? noeud.demande.position : noeud.piece.position;
  return new Range(line, character, line, character);
}

/** A node as VS Code shows it: never by its colour alone. */
export function itemOf(noeud: Noeud): TreeItem {
  const item = harmless(bare(noeud));
  const place = placeOf(noeud);
  const options = place === undefined ? [] : [{ selection: place }];
  item.command = { command: 'vscode.open', title: '', arguments: [noeud.uri, ...options] };
  const name = noeud.genre === 'fichier' ? noeud.nom : item.label;
  item.accessibilityInformation = { label: [name, item.description].filter(Boolean).join(', ') };
  return item;
}

/** Labels and tooltips bear texts of the files: signs that would turn these round are named. */
function harmless(item: TreeItem): TreeItem {
  if (typeof item.label === 'string') item.label = unlinked(item.label);
  if (typeof item.description === 'string') item.description = unlinked(item.description);
  if (typeof item.tooltip === 'string') item.tooltip = unlinked(item.tooltip);
  return item;
}

function bare(noeud: Noeud): TreeItem {
  if (noeud.genre === 'fichier') return fichierItem(noeud);
  return noeud.genre === 'demande' ? demandeItem(noeud) : pieceItem(noeud);
}

function fichierItem({ uri, nom, court, dossier, aUnHomonyme, fichier }: FichierNoeud): TreeItem {
  const { verdict, texte, totaux } = fichier;
  const isRead = verdict !== 'non-lu' && verdict !== 'illisible';
  const item = new TreeItem(court, isRead ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = uri.toString();
  item.iconPath = ICONS[verdict];
  item.description = [aUnHomonyme ? dossier : '', texte, totaux].filter(Boolean).join(ENTRE);
  item.tooltip = [[dossier, nom].filter(Boolean).join('/'), texte, ...totaux.split(ENTRE)].filter(Boolean).join('\n');
  item.contextValue = `fichier.${verdict}`;
  return item;
}

function demandeItem({ uri, demande }: DemandeNoeud): TreeItem {
  const { ligne, nom, etat, texte, detail, pieces } = demande;
  const item = new TreeItem(nom, TreeItemCollapsibleState[pieces.length > 0 ? 'Collapsed' : 'None']);
  item.id = `${uri}#${ligne}`;
  item.iconPath = ICONS[etat];
  item.description = [texte, detail].join(ENTRE);
  item.tooltip = [nom, texte, ...detail.split(ENTRE)].join('\n');
  item.contextValue = 'demande';
  return item;
}

function pieceItem({ uri, parent, rang, piece }: PieceNoeud): TreeItem {
  const { nom, etat, niveau, texte } = piece;
  const item = new TreeItem(nom);
  item.id = `${uri}#${parent.demande.ligne}#${rang}`;
  item.iconPath = niveau === 'error' ? FAULTY : niveau === 'warning' ? DOUBTFUL : ICONS[etat];
  item.description = texte;
  item.tooltip = [nom, ...texte.split(ENTRE)].join('\n');
  item.contextValue = 'piece';
  return item;
}

/** What parts the server's short phrases on one line. */
const ENTRE = ' · ';

const READY = coloured('pass', 'testing.iconPassed');
const DOUBTFUL = coloured('warning', 'problemsWarningIcon.foreground');
const FAULTY = coloured('error', 'problemsErrorIcon.foreground');
const NEUTRAL = new ThemeIcon('circle-outline');
const UNREAD = new ThemeIcon('circle-slash');

const ICONS: Readonly<Record<TreeFile['verdict'] | TreeDemande['etat'] | TreePiece['etat'], ThemeIcon>> = {
  pret: READY,
  'pret-sans-pieces': coloured('pass', 'problemsWarningIcon.foreground'),
  'a-corriger': FAULTY,
  incomplet: DOUBTFUL,
  'a-verifier': DOUBTFUL,
  retour: new ThemeIcon('reply'),
  modele: NEUTRAL,
  avance: NEUTRAL,
  'non-lu': UNREAD,
  illisible: UNREAD,
  prete: READY,
  avertissements: DOUBTFUL,
  fautes: FAULTY,
  acceptee: coloured('check-all', 'testing.iconPassed'),
  refusee: coloured('close', 'problemsErrorIcon.foreground'),
  repondue: coloured('question', 'problemsWarningIcon.foreground'),
  'non-jugee': NEUTRAL,
  trouvee: new ThemeIcon('file'),
  introuvable: DOUBTFUL,
  'non-controlee': new ThemeIcon('question'),
};

function coloured(icon: string, color: string): ThemeIcon {
  return new ThemeIcon(icon, new ThemeColor(color));
}
