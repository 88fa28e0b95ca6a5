import type { Disposable, ExtensionContext, TreeDataProvider } from 'vscode';
import { commands, window } from 'vscode';
import type { Etat } from '../../server/src/lsp/protocol.ts';
import type { MadeClient, Making } from './clientOptions.ts';
import { afficherJournal } from './commands/afficherJournal.ts';
import { ajouterDemande } from './commands/ajouterDemande.ts';
import { correspondance } from './commands/correspondance.ts';
import { desactiverRegle } from './commands/desactiverRegle.ts';
import { expliquerRegle } from './commands/expliquerRegle.ts';
import { exporter } from './commands/exporter.ts';
import { masquerReponse } from './commands/masquerReponse.ts';
import { noeudDepots } from './commands/noeudDepots.ts';
import { nouveauFichier } from './commands/nouveauFichier.ts';
import { preparerDepot } from './commands/preparerDepot.ts';
import { rapport } from './commands/rapport.ts';
import { redemarrer } from './commands/redemarrer.ts';
import { refusees } from './commands/refusees.ts';
import { revoirVoisins } from './commands/revoirVoisins.ts';
import { traiterCommeSolde } from './commands/traiterCommeSolde.ts';
import { EtatView } from './etat.ts';
import { CLIENT_NAME } from './language.ts';
import { watchOtherLanguage } from './otherLanguage.ts';
import { pasting } from './pasting.ts';
import { Server } from './server.ts';
import { ApercuView } from './views/apercu.ts';
import { DepotsView } from './views/depots.ts';
import { importer } from './views/importer.ts';
import type { Noeud } from './views/noeuds.ts';

type CreateClient = (context: ExtensionContext, making: Making) => Promise<MadeClient>;

/** What this extension tells others. */
export interface Api {
  /** How an open solde file stands, as the status bar shows it. */
  etatOf(uri: string): Etat | undefined;
  /** The claim files of the workspace, as the tree shows them. */
  readonly depots: TreeDataProvider<Noeud>;
}

interface Extension {
  activate(context: ExtensionContext): Api;
  deactivate(): Promise<void>;
}

/** A file in `commands/` or `views/` each. */
function registerCommands(server: Server, { extensionUri, workspaceState }: ExtensionContext): Disposable[] {
  return [
    noeudDepots(),
    traiterCommeSolde(),
    nouveauFichier(server, workspaceState),
    ajouterDemande(server),
    refusees(server),
    correspondance(server),
    masquerReponse(),
    preparerDepot(server),
    rapport(server),
    importer(server, extensionUri),
    exporter(server),
    redemarrer(server),
    revoirVoisins(server),
    expliquerRegle(extensionUri),
    desactiverRegle(),
  ];
}

/** The whole extension but for what differs between Node and the browser: how the server is reached. */
export function createExtension(createClient: CreateClient): Extension {
  let server: Server | undefined;
  return {
    activate(context) {
      // Not among the subscriptions: they are disposed of before the server has said its last words. It ends with its host.
      const log = window.createOutputChannel(CLIENT_NAME, { log: true });
      const etat = new EtatView();
      const depots = new DepotsView(log);
      server = new Server((making) => createClient(context, making), log, [etat, depots]);
      context.subscriptions.push(
        etat,
        depots,
        new ApercuView(server, context.extensionUri, etat.onDidSay),
        pasting(server),
        watchOtherLanguage(context.workspaceState),
        afficherJournal(log),
        ...registerCommands(server, context),
      );
      // The palette offers a restart and a log only where there is something to restart.
      void commands.executeCommand('setContext', 'solde.active', true);
      void server.start();
      return { etatOf: (uri) => etat.of(uri), depots };
    },
    async deactivate() {
      await server?.stop();
    },
  };
}
