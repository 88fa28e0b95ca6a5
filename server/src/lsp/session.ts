import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { SiblingFile, Surroundings } from '../core/nearby/aroundFile.ts';
import type { MakingFileSystem } from '../core/ports.ts';
import type { Position } from '../core/problem.ts';
import type { Check } from '../core/rules/engine/check.ts';
import { ClaimIndex } from '../core/workspace/claimIndex.ts';
import { type Summary, summaryOf } from '../core/workspace/summary.ts';
import { Workspace } from '../core/workspace/workspace.ts';
import { Batch } from './batch.ts';
import { FileCircumstances } from './circumstances.ts';
import { clientFileSystem } from './clientFileSystem.ts';
import { ClosedFiles } from './closedFiles.ts';
import { ClosedResults } from './closedResults.ts';
import { toPosition } from './convert.ts';
import { Diagnostics } from './diagnostics.ts';
import { FileSystems } from './fileSystems.ts';
import { Learning } from './learning.ts';
import { OpenFiles } from './openFiles.ts';
import { OpenSiblings } from './openSiblings.ts';
import type { Pages } from './pages.ts';
import { PortalTemplates } from './portalTemplates.ts';
import type { InitializationOptions } from './protocol.ts';
import { Refreshes } from './refreshes.ts';
import { Roots } from './roots.ts';
import { type FileContext, FileSettings } from './settings.ts';
import { StatusPublisher } from './statuses.ts';
import { FileSurroundings } from './surroundings.ts';
import { Trees } from './trees.ts';
import { unwaited } from './unwaited.ts';
import { isPast } from './uris.ts';
import { Watches } from './watches.ts';

/** Changes of files that come so close together are looked at at once. */
const BURST_MS = 50;
/** After so long without a keystroke it is looked whether what a file says concerns those around it. */
const PAUSE_MS = 250;

/** What a session is lent. */
export interface Lent {
  readonly params: InitializeParams;
  readonly options: InitializationOptions;
  readonly disk: MakingFileSystem | undefined;
  readonly pages: Pages;
}

/** The files of one editor, open and closed, what is known around them, and how their problems are kept true. */
export class Session {
  readonly workspace = new Workspace();
  readonly files: OpenFiles;
  readonly settings: FileSettings;
  readonly circumstances: FileCircumstances;
  readonly fileSystems: FileSystems;
  /** What can be looked for in all claim files of the workspace. */
  readonly index = new ClaimIndex(() => this.#openSummaries());
  /** What is shown of all claim files. */
  readonly trees: Trees;
  readonly #connection: Connection;
  readonly #roots: Roots;
  readonly #siblings: OpenSiblings;
  readonly #surroundings: FileSurroundings;
  readonly #diagnostics: Diagnostics;
  readonly #watches: Watches;
  readonly #learning: Learning;
  readonly #closed: ClosedFiles;
  readonly #changed = new Batch<string>(BURST_MS, (uris) => unwaited(this.#connection, this.#follow(uris)));
  readonly #toLookAround = new Batch<string>(BURST_MS, (uris) => this.#learning.aroundAnew(uris));
  readonly #edited = new Batch<string>(PAUSE_MS, (uris) => this.#tellThoseAround(uris));
  readonly #canReport: boolean;

  constructor(connection: Connection, { params, options, disk, pages }: Lent) {
    const { capabilities, locale } = params;
    const { workspace, index } = this;
    const roots = new Roots(params);
    const fileSystems = new FileSystems(disk, options.files === true ? clientFileSystem(connection) : undefined);
    const files = new OpenFiles(workspace);
    const templates = new PortalTemplates(connection, fileSystems, roots);
    const canBeAsked = capabilities.workspace?.configuration === true;
    const settings = new FileSettings(connection, templates, { sent: options.settings, locale, canBeAsked });
    const siblings = new OpenSiblings(workspace, files, fileSystems);
    const surroundings = new FileSurroundings(connection, fileSystems, (uri) => siblings.of(uri));
    surroundings.limit(settings.of('').settings.nearbyMaximumSize);
    const circumstances = new FileCircumstances(settings, surroundings);
    const open = { workspace, files, settings, circumstances };
    const statuses = new StatusPublisher(connection, open, options.status === true);
    const trees = new Trees(connection, open, options.tree === true);
    const refreshes = new Refreshes(connection, capabilities);
    const diagnostics = new Diagnostics(connection, { ...open, pages, refreshes, statuses, trees });
    const watches = new Watches(connection, params, fileSystems, roots);
    const learning = new Learning(connection, { files, settings, surroundings, watches, statuses, diagnostics });
    const results = new ClosedResults(diagnostics, trees, index);
    this.#connection = connection;
    this.#roots = roots;
    this.#canReport = capabilities.window?.workDoneProgress === true;
    this.fileSystems = fileSystems;
    this.files = files;
    this.settings = settings;
    this.circumstances = circumstances;
    this.trees = trees;
    this.#siblings = siblings;
    this.#surroundings = surroundings;
    this.#diagnostics = diagnostics;
    this.#watches = watches;
    this.#learning = learning;
    this.#closed = new ClosedFiles(connection, { ...open, fileSystems, roots, learning, watches, results });
  }

  /** The editor is ready to be asked. */
  started(): void {
    void this.#watches.start();
    void this.trees.during(this.#start());
  }

  opened(uri: string): void {
    void this.#learning.settingsOf(uri);
    this.#toLookAround.add(uri);
    unwaited(this.#connection, this.#watches.around(uri));
    this.#edited.add(uri);
  }

  edited(uri: string): void {
    this.#diagnostics.schedule(uri);
    this.#edited.add(uri);
  }

  /** A client without watchers says nothing of what changed meanwhile around a file. */
  saved(uri: string): void {
    this.#toLookAround.add(uri);
  }

  closed(uri: string): void {
    this.workspace.close(uri);
    this.#siblings.forget(uri);
    // From now on the disk's text counts for those around it.
    this.#changed.add(uri);
    if (this.#roots.hold(uri)) unwaited(this.#connection, this.#closed.takeOver(uri));
    else {
      this.#diagnostics.clear(uri);
      this.trees.delete(uri);
      this.#learning.forget(uri);
    }
  }

  /** Files or folders came, went or changed. */
  filesChanged(uris: readonly string[]): void {
    this.#changed.add(...uris);
  }

  /** Settings changed; `sent` is what a client says of its own accord. */
  configured(sent: unknown): void {
    void this.trees.during(this.#configure(this.settings.change(sent)));
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.#roots.change(added, removed);
    // A model may be named by its place in a folder of the workspace.
    this.#learning.allSettings();
    this.#checkClosed();
  }

  /** Looks again at what lies around an open file, whatever is known of it. */
  async lookAround(uri: string): Promise<void> {
    this.#surroundings.doubt([uri]);
    await this.#learning.around(uri);
  }

  /** Learns what lies around an open file, where that is not known yet. */
  async knowAround(uri: string): Promise<void> {
    if (this.isOpen(uri) && this.circumstances.of(uri).surroundings === undefined) {
      await this.#learning.around(uri);
    }
  }

  /** What an open file says that concerns those around it; undefined where it is not open, or too long to be read. */
  siblingOf(uri: string): SiblingFile | undefined {
    return this.#siblings.of(uri);
  }

  /** What lies around a file of any kind, looked at anew; nothing is kept of it. */
  async aroundAnew(uri: string): Promise<Surroundings | undefined> {
    this.#surroundings.doubt([uri]);
    return await this.#surroundings.around(uri);
  }

  /** What lies around a file of any kind, from what is known already; nothing is kept of it. */
  async around(uri: string): Promise<Surroundings | undefined> {
    return await this.#surroundings.around(uri);
  }

  /** Whether a file or folder is one of those around a claim file. */
  isAround(claim: string, uri: string): boolean {
    return this.#surroundings.reach([uri])(claim);
  }

  /** An open file, checked as it now stands; undefined where it is too long to be read. */
  check(uri: string): Check | undefined {
    return this.workspace.check(uri, this.circumstances.of(uri));
  }

  isOpen(uri: string): boolean {
    return this.files.isOpen(uri);
  }

  /** The settings and the model of an open file, as they are now. */
  async learned(uri: string): Promise<FileContext> {
    await this.#learning.settingsOf(uri);
    return this.settings.of(uri);
  }

  /** The settings and the model for the files of a folder, as they are now. */
  async learnedIn(folder: string): Promise<FileContext> {
    return await this.settings.contextOf(`${folder}/`);
  }

  /** Looks again at all that lies around the files. */
  lookAgain(): void {
    this.#surroundings.doubt([...this.files.keys(), ...this.#closed.known]);
    this.#learning.allAround();
    this.#checkClosed();
  }

  /** What is opened from now on learns its settings as it is; what a hasty client opened before may have asked in vain. */
  async #start(): Promise<void> {
    this.#learning.allSettings();
    await this.#learning.usualSettings(this.settings.ask());
    this.#checkClosed();
  }

  async #configure(isNew: Promise<boolean>): Promise<void> {
    await this.#learning.usualSettings(isNew);
    this.#learning.allSettings();
    this.#checkClosed();
  }

  async #follow(uris: readonly string[]): Promise<void> {
    const isConcerned = this.#surroundings.changed(uris);
    // A file is none of what lies around it.
    const isAlone = (uri: string): boolean => uris.length === 1 && uris[0] === uri;
    this.#learning.allAround((uri) => isConcerned(uri) && !isAlone(uri));
    for (const uri of this.files.keys()) {
      if (uris.includes(this.settings.of(uri).template?.name ?? '')) void this.#learning.settingsOf(uri);
    }
    await this.#closed.changed(uris, isConcerned);
  }

  /** Where what a file says of its demandes is other than before, the open files around it are checked again. */
  #tellThoseAround(uris: readonly string[]): void {
    const news = uris.filter((uri) => this.#siblings.isNews(uri));
    if (news.length === 0) return;
    this.#learning.allAround(this.#surroundings.said(news));
  }

  *#openSummaries(): Generator<[string, Summary]> {
    for (const document of this.files.all()) {
      const { uri } = document;
      if (isPast(uri)) continue;
      const placed = (offset: number): Position => toPosition(document.positionAt(offset));
      const claimFile = this.workspace.claimFile(uri);
      if (claimFile !== undefined) yield [uri, summaryOf(claimFile, placed)];
    }
  }

  #checkClosed(): void {
    void this.trees.during(this.#closed.checkAll(this.#canReport));
  }
}
