import type { Connection, InitializeParams } from 'vscode-languageserver';
import { decode } from '../core/json/bytes.ts';
import { MAX_LENGTH } from '../core/json/document.ts';
import type { SiblingFile, Surroundings } from '../core/nearby/aroundFile.ts';
import { siblingOf } from '../core/nearby/sibling.ts';
import type { MakingFileSystem } from '../core/ports.ts';
import type { Position } from '../core/problem.ts';
import type { Check } from '../core/rules/engine/check.ts';
import type { Settings } from '../core/settings.ts';
import { type BytesVerdict, verdictInParts } from '../core/workspace/checkBytes.ts';
import type { Circumstances } from '../core/workspace/circumstances.ts';
import { ClaimIndex } from '../core/workspace/claimIndex.ts';
import { type Summary, summaryInText, summaryOf } from '../core/workspace/summary.ts';
import { Workspace } from '../core/workspace/workspace.ts';
import { Batch } from './batch.ts';
import { FileCircumstances } from './circumstances.ts';
import { clientFileSystem, findInClient } from './clientFileSystem.ts';
import { ClosedFiles } from './closedFiles.ts';
import { toPosition } from './convert.ts';
import { Diagnostics, isPast } from './diagnostics.ts';
import { FileSystems } from './fileSystems.ts';
import { OpenFiles } from './openFiles.ts';
import { OpenSiblings } from './openSiblings.ts';
import type { Pages } from './pages.ts';
import { pause } from './pause.ts';
import { PortalTemplates } from './portalTemplates.ts';
import type { InitializationOptions } from './protocol.ts';
import { Refreshes } from './refreshes.ts';
import { rootsOf } from './roots.ts';
import { type FileContext, FileSettings } from './settings.ts';
import { StatusPublisher } from './statuses.ts';
import { FileSurroundings } from './surroundings.ts';
import { say } from './texts.ts';
import { Trees } from './trees.ts';
import { orRefused } from './unreadable.ts';
import { isBelow, nameOf } from './uris.ts';
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

interface ClosedFile {
  readonly bytes: Uint8Array | undefined;
  readonly circumstances: Circumstances & { readonly settings: Settings };
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
  readonly #surroundings: FileSurroundings;
  readonly #diagnostics: Diagnostics;
  readonly #statuses: StatusPublisher;
  readonly #refreshes: Refreshes;
  readonly #watches: Watches;
  readonly #closed: ClosedFiles;
  readonly #changed = new Batch<string>(BURST_MS, (uris) => this.#unwaited(this.#follow(uris)));
  readonly #toLookAround = new Batch<string>(BURST_MS, (uris) => this.#lookAroundAnew(uris));
  readonly #edited = new Batch<string>(PAUSE_MS, (uris) => this.#tellThoseAround(uris));
  readonly #siblings: OpenSiblings;
  readonly #canReport: boolean;
  #roots: readonly string[];

  constructor(connection: Connection, { params, options, disk, pages }: Lent) {
    const { capabilities, locale } = params;
    this.#connection = connection;
    this.#roots = rootsOf(params);
    this.#canReport = capabilities.window?.workDoneProgress === true;
    this.fileSystems = new FileSystems(disk, options.files === true ? clientFileSystem(connection) : undefined);
    this.files = new OpenFiles(this.workspace);
    const templates = new PortalTemplates(connection, this.fileSystems, () => this.#roots);
    const canBeAsked = capabilities.workspace?.configuration === true;
    this.settings = new FileSettings(connection, templates, { sent: options.settings, locale, canBeAsked });
    this.#siblings = new OpenSiblings(this.workspace, this.files, this.fileSystems);
    this.#surroundings = new FileSurroundings(connection, this.fileSystems, (uri) => this.#siblings.of(uri));
    this.#surroundings.limit(this.settings.of('').settings.nearbyMaximumSize);
    this.circumstances = new FileCircumstances(this.settings, this.#surroundings);
    const statuses = new StatusPublisher(connection, this, options.status === true);
    this.trees = new Trees(connection, this, options.tree === true);
    const say = (uri: string): void => {
      statuses.say(uri);
      this.trees.edited(uri);
    };
    const { workspace, files, settings, circumstances } = this;
    this.#statuses = statuses;
    this.#diagnostics = new Diagnostics(connection, workspace, files, settings, pages, circumstances, say);
    this.#refreshes = new Refreshes(connection, capabilities);
    this.#watches = new Watches(connection, params);
    this.#closed = this.#closedFiles();
  }

  /** The editor is ready to be asked. */
  started(): void {
    void this.#watches.start();
    void this.trees.during(this.#start());
  }

  opened(uri: string): void {
    void this.#learnSettings(uri);
    this.#toLookAround.add(uri);
    this.#watchAround(uri);
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
    if (this.#isInWorkspace(uri)) this.#unwaited(this.#closed.takeOver(uri));
    else {
      this.#diagnostics.clear(uri);
      this.trees.delete(uri);
      this.#forget(uri);
    }
  }

  /** Files or folders came, went or changed. */
  filesChanged(uris: readonly string[]): void {
    this.#changed.add(...uris);
  }

  /** Settings changed; `sent` is what a client says of its own accord. */
  configured(sent: unknown): void {
    void this.trees.during(
      this.#configure(this.settings.change((sent as { solde?: unknown } | null | undefined)?.solde)),
    );
  }

  foldersChanged(added: readonly string[], removed: readonly string[]): void {
    this.#roots = [...this.#roots.filter((root) => !removed.includes(root)), ...added];
    // A model may be named by its place in a folder of the workspace.
    this.#learnAll();
    this.#checkClosed();
  }

  /** Looks again at what lies around an open file, whatever is known of it. */
  async lookAround(uri: string): Promise<void> {
    this.#surroundings.doubt([uri]);
    await this.#lookAround(uri);
  }

  /** Learns what lies around an open file, where that is not known yet. */
  async knowAround(uri: string): Promise<void> {
    if (this.isOpen(uri) && this.circumstances.of(uri).surroundings === undefined) {
      await this.#lookAround(uri);
    }
  }

  /** The text of a file as the editor has it, or else as it stands on the disk. Rejects where there is none. */
  async textOf(uri: string): Promise<string> {
    const open = this.files.get(uri);
    if (open !== undefined) return open.getText();
    const fs = this.fileSystems.of(uri);
    if (fs === undefined) throw new Error(`${uri} is in no file system`);
    return decode(await orRefused(fs.readBytes(this.fileSystems.pathOf(uri)), this.settings.languageOf(uri))).text;
  }

  /** A file as it stands on the disk, with what is to be known of it; without its bytes where it is too long. */
  async readClosed(uri: string): Promise<ClosedFile> {
    const fs = this.fileSystems.of(uri);
    const path = this.fileSystems.pathOf(uri);
    const isRead = fs !== undefined && (await fs.stat(path)).size <= MAX_LENGTH;
    return { bytes: isRead ? await fs.readBytes(path) : undefined, circumstances: await this.circumstances.now(uri) };
  }

  /** What a file says that concerns those around it, and what lies around it as it is now. */
  async withSiblings(uri: string): Promise<{ own: SiblingFile; surroundings: Surroundings | undefined }> {
    const place = { name: nameOf(uri), path: this.fileSystems.pathOf(uri) };
    const bytes = new TextEncoder().encode(await this.textOf(uri));
    // What is kept of a closed file may be let go of at any moment, by the check of the closed files.
    this.#surroundings.doubt([uri]);
    const surroundings = await this.#surroundings.around(uri);
    return { own: this.#siblings.of(uri) ?? siblingOf(bytes, place), surroundings };
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
    return this.files.get(uri) !== undefined;
  }

  /** The settings and the model of an open file, as they are now. */
  async learned(uri: string): Promise<FileContext> {
    await this.#learnSettings(uri);
    return this.settings.of(uri);
  }

  /** The settings and the model for the files of a folder, as they are now. */
  async learnedIn(folder: string): Promise<FileContext> {
    return await this.settings.contextOf(`${folder}/`);
  }

  /** Looks again at all that lies around the files. */
  lookAgain(): void {
    this.#surroundings.doubt([...this.files.keys(), ...this.#closed.known]);
    this.#lookAroundAll();
    this.#checkClosed();
  }

  /** What is opened from now on learns its settings as it is; what a hasty client opened before may have asked in vain. */
  async #start(): Promise<void> {
    this.#learnAll();
    await this.#knowUsual(this.settings.ask());
    this.#checkClosed();
  }

  async #configure(isNew: Promise<boolean>): Promise<void> {
    await this.#knowUsual(isNew);
    this.#learnAll();
    this.#checkClosed();
  }

  #learnAll(): void {
    for (const uri of this.files.keys()) void this.#learnSettings(uri);
  }

  /** Waits until it is known whether the settings are others that hold where no file says otherwise. Never rejects. */
  async #knowUsual(isNew: Promise<boolean>): Promise<void> {
    try {
      if (await isNew) for (const uri of this.files.keys()) this.#checkAnew(uri);
    } catch (error) {
      this.#connection.console.warn(`The settings could not be learnt: ${error}`);
    }
  }

  async #learnSettings(uri: string): Promise<void> {
    try {
      const isNew = await this.settings.learn(uri);
      const { settings, template } = this.settings.of(uri);
      if (template !== undefined) void this.#watches.file(template.name);
      if (this.#surroundings.limit(settings.nearbyMaximumSize)) this.#lookAroundAll();
      if (isNew) this.#checkAnew(uri);
    } catch (error) {
      this.#connection.console.warn(`The settings of ${uri} could not be learnt: ${error}`);
    }
  }

  async #lookAround(uri: string): Promise<void> {
    if (await this.#statuses.during(uri, this.#surroundings.learn(uri))) this.#checkAnew(uri);
  }

  /** Of many files of one folder that are opened or saved together, the folder is looked at again once. */
  #lookAroundAnew(uris: readonly string[]): void {
    const open = uris.filter((uri) => this.isOpen(uri));
    this.#surroundings.doubt(open);
    for (const uri of open) this.#unwaited(this.#lookAround(uri));
  }

  #lookAroundAll(): void {
    for (const uri of this.files.keys()) this.#unwaited(this.#lookAround(uri));
  }

  #watchAround(uri: string): void {
    if (this.fileSystems.of(uri) !== undefined) this.#unwaited(this.#watches.around(uri, this.#roots));
  }

  /** The text is the same, but what is known besides it is other than before. */
  #checkAnew(uri: string): void {
    this.#diagnostics.scheduleAnew(uri);
    this.#refreshes.ask();
  }

  async #follow(uris: readonly string[]): Promise<void> {
    const isConcerned = this.#surroundings.changed(uris);
    // A file is none of what lies around it.
    const isAlone = (uri: string): boolean => uris.length === 1 && uris[0] === uri;
    for (const uri of this.files.keys()) {
      if (isConcerned(uri) && !isAlone(uri)) this.#unwaited(this.#lookAround(uri));
      if (uris.includes(this.settings.of(uri).template?.name ?? '')) void this.#learnSettings(uri);
    }
    await this.#closed.changed(uris, isConcerned);
  }

  /** Where what a file says of its demandes is other than before, the open files around it are checked again. */
  #tellThoseAround(uris: readonly string[]): void {
    const news = uris.filter((uri) => this.#siblings.isNews(uri));
    if (news.length === 0) return;
    const isConcerned = this.#surroundings.said(news);
    for (const other of this.files.keys()) if (isConcerned(other)) this.#unwaited(this.#lookAround(other));
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

  /** Work that nobody waits for: a fault of ours in it is logged, and the server goes on. */
  #unwaited(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  }

  #checkClosed(): void {
    void this.trees.during(this.#closed.checkAll(this.#roots, this.#canReport));
  }

  #isInWorkspace(uri: string): boolean {
    return this.#roots.some((root) => isBelow(uri, root));
  }

  #forget(uri: string): void {
    if (this.isOpen(uri)) return;
    this.settings.forget(uri);
    this.#surroundings.forget(uri);
  }

  #showClosed(uri: string, verdict: BytesVerdict): void {
    this.#diagnostics.showClosed(uri, verdict);
    const { check, text } = verdict;
    this.trees.set(uri, check);
    if (check === undefined) this.index.delete(uri);
    else this.index.set(uri, summaryInText(check.claimFile, text));
    // It would be much to keep for many files, and it is seen again before it is used again.
    this.#forget(uri);
  }

  #closedFiles(): ClosedFiles {
    return new ClosedFiles(this.#connection, this.fileSystems, {
      prepare: async (uri) => {
        await this.#learnSettings(uri);
        if (!this.settings.of(uri).settings.closedFiles) {
          this.#forget(uri);
          return false;
        }
        // It may have been opened in the meantime: what it learns then too is no news any more.
        if ((await this.#surroundings.learn(uri)) && this.isOpen(uri)) this.#checkAnew(uri);
        return true;
      },
      isOpen: (uri) => this.isOpen(uri),
      isInWorkspace: (uri) => this.#isInWorkspace(uri),
      judge: (uri, bytes) => verdictInParts(bytes, this.circumstances.of(uri), pause),
      show: (uri, verdict) => this.#showClosed(uri, verdict),
      showTooLong: (uri, length) => {
        this.#diagnostics.showTooLong(uri, length);
        this.trees.setUnread(uri, 'unread');
        this.index.delete(uri);
      },
      showUnreadable: (uri) => {
        this.#diagnostics.clear(uri);
        this.trees.setUnread(uri, 'unreadable');
        this.index.delete(uri);
      },
      clear: (uri) => {
        this.#diagnostics.clear(uri);
        this.trees.delete(uri);
        this.index.delete(uri);
        this.#forget(uri);
      },
      title: () => say(this.settings.languageOf(''), 'closedFiles'),
      find: (folder) => findInClient(this.#connection, folder),
      found: (uris) => {
        for (const uri of uris) this.#watchAround(uri);
      },
    });
  }
}
