import { type CodeAction, CodeActionKind, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import type { Langue } from '../../core/messages/langue.ts';
import { MASQUER, REFUSEES } from '../protocol.ts';
import { nameOf } from '../uris.ts';
import type { Answering } from './answering.ts';
import { wants } from './fixActions.ts';
import { say } from './texts.ts';
import { editAbilities, toWorkspaceEdit } from './workspaceEdit.ts';

const MAKE: CodeActionKind = `${CodeActionKind.Refactor}.move.solde.refusees`;

/** What can be done about the portal's answer: a new file of what it refused, and that it is shown no longer. */
export class RetourActions {
  readonly #answering: Answering;

  constructor(answering: Answering) {
    this.#answering = answering;
  }

  at(asked: CodeActionParams, langue: Langue): CodeAction[] {
    return [...this.#make(asked, langue), ...this.#dismiss(asked, langue)];
  }

  #make(asked: CodeActionParams, langue: Langue): CodeAction[] {
    const { uri } = asked.textDocument;
    const kind = kindOf(asked);
    const { service, session, commands } = this.#answering;
    const { circumstances } = session;
    const document = session.files.get(uri);
    if (document === undefined || kind === undefined || !wants(asked.context.only, kind)) return [];
    if (service.verdict(uri, circumstances.of(uri)).kind !== 'returned') return [];
    const retour = service.retour(document.getText());
    if ('refus' in retour || retour.refusees.length + retour.incertaines.length === 0) return [];
    const diagnostics = asked.context.diagnostics.filter(({ code }) => code === 'traitement');
    if (commands.has(REFUSEES)) {
      const title = say(langue, 'refusees');
      return [{ title, kind, diagnostics, command: { title, command: REFUSEES, arguments: [uri] } }];
    }
    // An editor that cannot ask about the uncertain ones makes the file of what is certain.
    const pris = circumstances.of(uri).voisinage?.noms ?? [];
    const made = service.refusees(document.getText(), { incertaines: [], nomJson: nameOf(uri), pris });
    if ('refus' in made) return [];
    const files = [{ what: 'create', nom: made.nom, text: made.text }] as const;
    const able = editAbilities(this.#answering);
    const edit = toWorkspaceEdit({ edits: [], files }, document, able, say(langue, 'confirmerFichiers'));
    const title = say(langue, 'refuseesNom', { nom: made.nom });
    return edit === undefined ? [] : [{ title, kind, diagnostics, edit }];
  }

  #dismiss({ context, textDocument: { uri } }: CodeActionParams, langue: Langue): CodeAction[] {
    if (!this.#answering.commands.has(MASQUER) || !wants(context.only, CodeActionKind.QuickFix)) return [];
    const ours = context.diagnostics.filter(({ code, source }) => code === 'reponse-portail' && source === 'solde');
    const noms = new Set(ours.flatMap(({ data }) => fichierIn(data) ?? []));
    const title = say(langue, 'masquer');
    return [...noms].map((nom) => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: ours,
      command: { title, command: MASQUER, arguments: [nom, uri] },
    }));
  }
}

/** With the problem of an answer it is a quick fix; elsewhere it comes when it is asked for. */
function kindOf({ context, range: { start, end } }: CodeActionParams): CodeActionKind | undefined {
  if (context.diagnostics.some(({ code }) => code === 'traitement')) return CodeActionKind.QuickFix;
  const isEmpty = start.line === end.line && start.character === end.character;
  return context.triggerKind === CodeActionTriggerKind.Automatic && isEmpty ? undefined : MAKE;
}

function fichierIn(data: unknown): string | undefined {
  const fichier = (data as { args?: { fichier?: unknown } } | null | undefined)?.args?.fichier;
  return typeof fichier === 'string' ? fichier : undefined;
}
