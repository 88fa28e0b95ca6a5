import type { Disposable, LogOutputChannel, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { commands, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { unlinked } from '../../../server/src/core/messages/plain.ts';
import {
  TREE_MESSAGES,
  type TreeAnswer,
  type TreeChange,
  type TreeDemande,
  type TreeFile,
  type TreeRequest,
} from '../../../server/src/lsp/protocol.ts';
import { nameOf } from '../words.ts';
import { type DemandeNode, type FileNode, itemOf, type Node, tellApart } from './nodes.ts';

/** What the manifest chooses the words of an empty view by. */
type Moment = 'starting' | 'lookup' | 'ready' | 'open-only' | 'stopped';

/** The view of the claim files of the workspace, of their demandes and of the pieces of these. */
export class SubmissionsView implements TreeDataProvider<Node>, Disposable {
  readonly #changed = new EventEmitter<Node[] | undefined>();
  readonly #view: TreeView<Node>;
  readonly #log: LogOutputChannel;
  readonly #files = new Map<string, FileNode>();
  #client: BaseLanguageClient | undefined;
  /** Whether something changed while nobody saw the view. */
  #isLate = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    this.#view = window.createTreeView('solde.submissions', { treeDataProvider: this, showCollapseAll: true });
    this.#view.onDidChangeVisibility(() => {
      if (this.#isLate && this.#view.visible) this.#refresh();
    });
  }

  /** Listens to a server that is about to start; what an earlier one said is past. */
  listen(client: BaseLanguageClient): void {
    this.#client = client;
    client.onNotification(TREE_MESSAGES.change, ({ files }: TreeChange) => this.#follow(files));
    client.onDidChangeState(() => {
      if (client === this.#client) this.#refresh();
    });
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  getParent(node: Node): Node | undefined {
    return node.outlineKind === 'file' ? undefined : node.parent;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return await this.#all();
    if (node.outlineKind === 'file') return await this.#demandesOf(node);
    if (node.outlineKind === 'piece') return [];
    return node.demande.pieces.map((piece, rank) => ({
      outlineKind: 'piece',
      uri: node.uri,
      parent: node,
      rank,
      piece,
    }));
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #all(): Promise<Node[]> {
    this.#isLate = false;
    const answer = await this.#ask<TreeAnswer>(TREE_MESSAGES.files, {} satisfies TreeRequest);
    if (answer === undefined) {
      this.#files.clear();
      const isStarting = this.#client === undefined || this.#client.needsStop();
      this.#say(isStarting ? 'starting' : 'stopped', '');
      return [];
    }
    const known = new Map(this.#files);
    this.#files.clear();
    for (const file of answer.files) this.#take(file, known.get(file.uri));
    const nodes = [...this.#files.values()].sort((a, b) =>
      pathOf(a).localeCompare(pathOf(b), undefined, { numeric: true }),
    );
    tellApart(nodes);
    this.#sayAll(answer);
    return nodes;
  }

  #take(file: TreeFile, known: FileNode | undefined): void {
    if (known !== undefined) known.file = file;
    this.#files.set(file.uri, known ?? nodeOf(file));
  }

  async #demandesOf(parent: FileNode): Promise<DemandeNode[]> {
    const demandes = await this.#ask<readonly TreeDemande[]>(TREE_MESSAGES.demandes, { uri: parent.file.uri });
    return (demandes ?? []).map((demande) => ({ outlineKind: 'demande', uri: parent.uri, parent, demande }));
  }

  /** Draws again what changed, and the whole where files came or went. */
  async #follow(uris: readonly string[]): Promise<void> {
    if (!this.#view.visible) {
      this.#isLate = true;
      return;
    }
    const request: TreeRequest = { files: uris };
    const answer = await this.#ask<TreeAnswer>(TREE_MESSAGES.files, request);
    if (answer === undefined) return;
    const said = new Map(answer.files.map((file) => [file.uri, file]));
    if (uris.length === 0 || uris.some((uri) => said.has(uri) !== this.#files.has(uri))) {
      this.#refresh();
      return;
    }
    this.#sayAll(answer);
    for (const file of answer.files) this.#take(file, this.#files.get(file.uri));
    this.#changed.fire(uris.flatMap((uri) => this.#files.get(uri) ?? []));
  }

  #refresh(): void {
    this.#changed.fire(undefined);
  }

  #sayAll({ whole, busy }: TreeAnswer): void {
    const isEmpty = this.#files.size === 0;
    // Here and not in the manifest: what it says must be of the setting that the server obeyed.
    const searched = workspace.getConfiguration('solde').get('closedFiles') === false ? 'open-only' : 'ready';
    this.#say(busy ? 'lookup' : searched, whole ?? (busy && isEmpty ? l10n.t('Checking…') : ''));
  }

  #say(moment: Moment, message: string): void {
    this.#view.message = unlinked(message);
    void commands.executeCommand('setContext', 'solde.submissions', moment);
  }

  /** Undefined where no server answers. */
  async #ask<Answer>(request: string, params: unknown): Promise<Answer | undefined> {
    const client = this.#client;
    if (client?.isRunning() !== true) return undefined;
    try {
      return await client.sendRequest<Answer>(request, params);
    } catch (error) {
      // One that stops before it has answered is told of by its state.
      this.#log.warn(`${request} was not answered.`, error instanceof Error ? error : String(error));
      return undefined;
    }
  }
}

function nodeOf(file: TreeFile): FileNode {
  const uri = Uri.parse(file.uri);
  const path = workspace.asRelativePath(uri);
  const name = nameOf(path);
  const folder = path.slice(0, Math.max(0, path.length - name.length - 1));
  return { outlineKind: 'file', uri, name, short: name, folder, hasNamesake: false, file };
}

function pathOf({ folder, name }: FileNode): string {
  return `${folder}/${name}`;
}
