import type { Disposable, LogOutputChannel, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { commands, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { unlinked } from '../../../server/src/core/messages/plain.ts';
import {
  ARBRE,
  type TreeAnswer,
  type TreeChange,
  type TreeDemande,
  type TreeFile,
  type TreeRequest,
} from '../../../server/src/lsp/protocol.ts';
import { nameOf } from '../words.ts';
import { type DemandeNoeud, type FichierNoeud, itemOf, type Noeud, tellApart } from './noeuds.ts';

/** What the manifest chooses the words of an empty view by. */
type Moment = 'demarrage' | 'recherche' | 'pret' | 'ouverts-seuls' | 'arrete';

/** The view of the claim files of the workspace, of their demandes and of the pieces of these. */
export class DepotsView implements TreeDataProvider<Noeud>, Disposable {
  readonly #changed = new EventEmitter<Noeud[] | undefined>();
  readonly #view: TreeView<Noeud>;
  readonly #log: LogOutputChannel;
  readonly #fichiers = new Map<string, FichierNoeud>();
  #client: BaseLanguageClient | undefined;
  /** Whether something changed while nobody saw the view. */
  #isLate = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
    this.#view = window.createTreeView('solde.depots', { treeDataProvider: this, showCollapseAll: true });
    this.#view.onDidChangeVisibility(() => {
      if (this.#isLate && this.#view.visible) this.#refresh();
    });
  }

  /** Listens to a server that is about to start; what an earlier one said is past. */
  listen(client: BaseLanguageClient): void {
    this.#client = client;
    client.onNotification(ARBRE.change, ({ fichiers }: TreeChange) => this.#follow(fichiers));
    client.onDidChangeState(() => {
      if (client === this.#client) this.#refresh();
    });
  }

  getTreeItem(noeud: Noeud): TreeItem {
    return itemOf(noeud);
  }

  getParent(noeud: Noeud): Noeud | undefined {
    return noeud.genre === 'fichier' ? undefined : noeud.parent;
  }

  async getChildren(noeud?: Noeud): Promise<Noeud[]> {
    if (noeud === undefined) return await this.#all();
    if (noeud.genre === 'fichier') return await this.#demandesOf(noeud);
    if (noeud.genre === 'piece') return [];
    return noeud.demande.pieces.map((piece, rang) => ({
      genre: 'piece',
      uri: noeud.uri,
      parent: noeud,
      rang,
      piece,
    }));
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #all(): Promise<Noeud[]> {
    this.#isLate = false;
    const answer = await this.#ask<TreeAnswer>(ARBRE.fichiers, {} satisfies TreeRequest);
    if (answer === undefined) {
      this.#fichiers.clear();
      const isStarting = this.#client === undefined || this.#client.needsStop();
      this.#say(isStarting ? 'demarrage' : 'arrete', '');
      return [];
    }
    const known = new Map(this.#fichiers);
    this.#fichiers.clear();
    for (const fichier of answer.fichiers) this.#take(fichier, known.get(fichier.uri));
    const noeuds = [...this.#fichiers.values()].sort((a, b) =>
      pathOf(a).localeCompare(pathOf(b), undefined, { numeric: true }),
    );
    tellApart(noeuds);
    this.#sayAll(answer);
    return noeuds;
  }

  #take(fichier: TreeFile, known: FichierNoeud | undefined): void {
    if (known !== undefined) known.fichier = fichier;
    this.#fichiers.set(fichier.uri, known ?? noeudOf(fichier));
  }

  async #demandesOf(parent: FichierNoeud): Promise<DemandeNoeud[]> {
    const demandes = await this.#ask<readonly TreeDemande[]>(ARBRE.demandes, { uri: parent.fichier.uri });
    return (demandes ?? []).map((demande) => ({ genre: 'demande', uri: parent.uri, parent, demande }));
  }

  /** Draws again what changed, and the whole where files came or went. */
  async #follow(uris: readonly string[]): Promise<void> {
    if (!this.#view.visible) {
      this.#isLate = true;
      return;
    }
    const request: TreeRequest = { fichiers: uris };
    const answer = await this.#ask<TreeAnswer>(ARBRE.fichiers, request);
    if (answer === undefined) return;
    const said = new Map(answer.fichiers.map((fichier) => [fichier.uri, fichier]));
    if (uris.length === 0 || uris.some((uri) => said.has(uri) !== this.#fichiers.has(uri))) {
      this.#refresh();
      return;
    }
    this.#sayAll(answer);
    for (const fichier of answer.fichiers) this.#take(fichier, this.#fichiers.get(fichier.uri));
    this.#changed.fire(uris.flatMap((uri) => this.#fichiers.get(uri) ?? []));
  }

  #refresh(): void {
    this.#changed.fire(undefined);
  }

  #sayAll({ ensemble, occupe }: TreeAnswer): void {
    const isEmpty = this.#fichiers.size === 0;
    // Here and not in the manifest: what it says must be of the setting that the server obeyed.
    const searched = workspace.getConfiguration('solde').get('fichiersFermes') === false ? 'ouverts-seuls' : 'pret';
    this.#say(occupe ? 'recherche' : searched, ensemble ?? (occupe && isEmpty ? l10n.t('Checking…') : ''));
  }

  #say(moment: Moment, message: string): void {
    this.#view.message = unlinked(message);
    void commands.executeCommand('setContext', 'solde.depots', moment);
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

function noeudOf(fichier: TreeFile): FichierNoeud {
  const uri = Uri.parse(fichier.uri);
  const path = workspace.asRelativePath(uri);
  const nom = nameOf(path);
  const dossier = path.slice(0, Math.max(0, path.length - nom.length - 1));
  return { genre: 'fichier', uri, nom, court: nom, dossier, aUnHomonyme: false, fichier };
}

function pathOf({ dossier, nom }: FichierNoeud): string {
  return `${dossier}/${nom}`;
}
