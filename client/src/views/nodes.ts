import { Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode';
import { unlinked } from '../../../server/src/core/messages/plain.ts';
import type { TreeDemande, TreeFile, TreePiece } from '../../../server/src/lsp/protocol.ts';

/** Something that the tree shows: a claim file, one of its demandes, or one of the pieces of these. */
export type Node = FileNode | DemandeNode | PieceNode;

export interface FileNode {
  readonly outlineKind: 'file';
  readonly uri: Uri;
  readonly name: string;
  readonly folder: string;
  /** As little of its name as tells it from the others: a view is narrow, and names are long and differ at their end. */
  short: string;
  /** Whether another file has its name, so that its folder has to be said. */
  hasNamesake: boolean;
  file: TreeFile;
}

export interface DemandeNode {
  readonly outlineKind: 'demande';
  readonly uri: Uri;
  readonly parent: FileNode;
  readonly demande: TreeDemande;
}

export interface PieceNode {
  readonly outlineKind: 'piece';
  readonly uri: Uri;
  readonly parent: DemandeNode;
  readonly rank: number;
  readonly piece: TreePiece;
}

/** Says of files how each is told from the others. */
export function tellApart(nodes: readonly FileNode[]): void {
  const parts = nodes.map(({ name }) => NAME.exec(name)?.groups);
  const times = new Map<string, number>();
  for (const { name } of nodes) times.set(name, (times.get(name) ?? 0) + 1);
  const isOfOne = new Set(parts.map(({ ans } = {}) => ans)).size === 1;
  for (const [index, node] of nodes.entries()) {
    const { ans, sequence } = parts[index] ?? {};
    node.short = sequence === undefined ? node.name : isOfOne ? sequence : `${ans}-${sequence}`;
    node.hasNamesake = times.get(node.name) !== 1;
  }
}

/** A name as the specification wants it (1.2): the number of the software, then the day and the number of that day. */
const NAME = /^JSON-(?<ans>[^-]+)-(?<suite>\d{8}-\d+)\.json$/i;

/** The place of a node in its file; undefined for the file as a whole. */
export function placeOf(node: Node): Range | undefined {
  if (node.outlineKind === 'file') return undefined;
  const { line, character } = node.outlineKind === 'demande' ? node.demande.position : node.piece.position;
  return new Range(line, character, line, character);
}

/** A node as VS Code shows it: never by its colour alone. */
export function itemOf(node: Node): TreeItem {
  const item = harmless(bare(node));
  const place = placeOf(node);
  const options = place === undefined ? [] : [{ selection: place }];
  item.command = { command: 'vscode.open', title: '', arguments: [node.uri, ...options] };
  const name = node.outlineKind === 'file' ? node.name : item.label;
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

function bare(node: Node): TreeItem {
  if (node.outlineKind === 'file') return fileItem(node);
  return node.outlineKind === 'demande' ? demandeItem(node) : pieceItem(node);
}

function fileItem({ uri, name, short, folder, hasNamesake, file }: FileNode): TreeItem {
  const { verdict, text, totals } = file;
  const isRead = verdict !== 'unread' && verdict !== 'unreadable';
  const item = new TreeItem(short, isRead ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = uri.toString();
  item.iconPath = ICONS[verdict];
  item.description = [hasNamesake ? folder : '', text, totals].filter(Boolean).join(SEPARATOR);
  item.tooltip = [[folder, name].filter(Boolean).join('/'), text, ...totals.split(SEPARATOR)]
    .filter(Boolean)
    .join('\n');
  item.contextValue = `file.${verdict}`;
  return item;
}

function demandeItem({ uri, demande }: DemandeNode): TreeItem {
  const { line, name, status, text, detail, pieces } = demande;
  const item = new TreeItem(name, TreeItemCollapsibleState[pieces.length > 0 ? 'Collapsed' : 'None']);
  item.id = `${uri}#${line}`;
  item.iconPath = ICONS[status];
  item.description = [text, detail].join(SEPARATOR);
  item.tooltip = [name, text, ...detail.split(SEPARATOR)].join('\n');
  item.contextValue = 'demande';
  return item;
}

function pieceItem({ uri, parent, rank, piece }: PieceNode): TreeItem {
  const { name, status, level, text } = piece;
  const item = new TreeItem(name);
  item.id = `${uri}#${parent.demande.line}#${rank}`;
  item.iconPath = level === 'error' ? FAULTY : level === 'warning' ? DOUBTFUL : ICONS[status];
  item.description = text;
  item.tooltip = [name, ...text.split(SEPARATOR)].join('\n');
  item.contextValue = 'piece';
  return item;
}

/** What parts the server's short phrases on one line. */
const SEPARATOR = ' · ';

const READY = colored('pass', 'testing.iconPassed');
const DOUBTFUL = colored('warning', 'problemsWarningIcon.foreground');
const FAULTY = colored('error', 'problemsErrorIcon.foreground');
const NEUTRAL = new ThemeIcon('circle-outline');
const UNREAD = new ThemeIcon('circle-slash');

const ICONS: Readonly<Record<TreeFile['verdict'] | TreeDemande['status'] | TreePiece['status'], ThemeIcon>> = {
  readyFile: READY,
  'ready-without-pieces': colored('pass', 'problemsWarningIcon.foreground'),
  'to-fix': FAULTY,
  incomplete: DOUBTFUL,
  'to-check': DOUBTFUL,
  returned: new ThemeIcon('reply'),
  template: NEUTRAL,
  advance: NEUTRAL,
  unread: UNREAD,
  unreadable: UNREAD,
  ready: READY,
  warnings: DOUBTFUL,
  faults: FAULTY,
  accepted: colored('check-all', 'testing.iconPassed'),
  refused: colored('close', 'problemsErrorIcon.foreground'),
  answered: colored('question', 'problemsWarningIcon.foreground'),
  'not-checked': NEUTRAL,
  found: new ThemeIcon('file'),
  missing: DOUBTFUL,
  unchecked: new ThemeIcon('question'),
};

function colored(icon: string, color: string): ThemeIcon {
  return new ThemeIcon(icon, new ThemeColor(color));
}
