import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { LEVELS, type Problem } from '../core/problem.ts';
import type { Circumstances, Service } from '../core/service.ts';
import { toDiagnostic } from './convert.ts';
import type { Pages } from './pages.ts';
import type { FileSettings } from './settings.ts';
import type { Voisinages } from './voisinages.ts';

/** VS Code keeps no more problems of one file: of more, the worst are sent. */
const MOST = 1000;

/** Decides when a file is checked, and sends its problems with the version of the text they were found in. */
export class Diagnostics {
  readonly #connection: Connection;
  readonly #service: Service;
  readonly #files: TextDocuments<TextDocument>;
  readonly #settings: FileSettings;
  readonly #pages: Pages;
  readonly #voisinages: Voisinages;
  readonly #waiting = new Set<string>();

  constructor(
    connection: Connection,
    service: Service,
    files: TextDocuments<TextDocument>,
    settings: FileSettings,
    pages: Pages,
    voisinages: Voisinages,
  ) {
    this.#connection = connection;
    this.#service = service;
    this.#files = files;
    this.#settings = settings;
    this.#pages = pages;
    this.#voisinages = voisinages;
  }

  /** Checks a file once the messages that have already arrived are read: of several edits, only the last is checked. */
  schedule(uri: string): void {
    if (this.#waiting.has(uri) || isPast(uri)) return;
    this.#waiting.add(uri);
    setTimeout(() => {
      this.#waiting.delete(uri);
      this.#publish(uri);
    });
  }

  /** Shows the problems of a file that is not open, from its bytes. */
  showClosed(uri: string, bytes: Uint8Array): void {
    const { text, problems } = this.#service.verdictOfBytes(bytes, this.#circumstancesOf(uri));
    this.#connection.sendDiagnostics({
      uri,
      diagnostics: this.#convert(problems, TextDocument.create(uri, 'solde-json', 0, text)),
    });
  }

  clear(uri: string): void {
    this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #publish(uri: string): void {
    const text = this.#files.get(uri);
    if (text === undefined) return;
    try {
      this.#connection.sendDiagnostics({ uri, version: text.version, diagnostics: this.#find(text) });
    } catch (error) {
      // A fault of ours on one text must not take the server from the others; nothing stale may stay in sight.
      this.#connection.console.error(`${uri} could not be checked: ${error instanceof Error ? error.stack : error}`);
      this.clear(uri);
    }
  }

  #find(text: TextDocument): Diagnostic[] {
    return this.#convert(this.#service.verdict(text.uri, this.#circumstancesOf(text.uri)).problems, text);
  }

  #circumstancesOf(uri: string): Circumstances {
    const { settings, modele } = this.#settings.of(uri);
    return { settings, modele, nomJson: nameOf(uri), voisinage: this.#voisinages.of(uri) };
  }

  #convert(problems: readonly Problem[], text: TextDocument): Diagnostic[] {
    const langue = this.#settings.langueOf(text.uri);
    return worst(problems).map((problem) => toDiagnostic(problem, text, langue, this.#pages));
  }
}

/** A text that was never saved has no name yet. */
function nameOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'untitled' ? undefined : Utils.basename(parsed);
}

/** An earlier state of a file, which VS Code shows beside the present one in a comparison: its problems are past. */
function isPast(uri: string): boolean {
  return uri.startsWith('git:');
}

function worst(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST) return problems;
  return LEVELS.flatMap((level) => problems.filter((problem) => problem.level === level)).slice(0, MOST);
}
