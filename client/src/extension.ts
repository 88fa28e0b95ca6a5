import type { Disposable, ExtensionContext, TreeDataProvider } from 'vscode';
import { commands, window } from 'vscode';
import type { Status } from '../../server/src/lsp/protocol.ts';
import type { MadeClient, Making } from './clientOptions.ts';
import { addDemande } from './commands/addDemande.ts';
import { comparison } from './commands/compareNumbers.ts';
import { disableRule } from './commands/disableRule.ts';
import { explainRule } from './commands/explainRule.ts';
import { exportTable } from './commands/export.ts';
import { hideAnswer } from './commands/hideAnswer.ts';
import { newFile } from './commands/newFile.ts';
import { prepareSubmission } from './commands/prepareSubmission.ts';
import { recheckFolder } from './commands/recheckFolder.ts';
import { rejected } from './commands/rejectedFile.ts';
import { report } from './commands/report.ts';
import { restart } from './commands/restart.ts';
import { showLog } from './commands/showLog.ts';
import { submissionNodes } from './commands/submissionNodes.ts';
import { treatAsClaimFile } from './commands/treatAsClaimFile.ts';
import { CLIENT_NAME } from './language.ts';
import { watchOtherLanguage } from './otherLanguage.ts';
import { pasting } from './pasting.ts';
import { Server } from './server.ts';
import { StatusView } from './status.ts';
import { importTable } from './views/importView.ts';
import type { Node } from './views/nodes.ts';
import { PreviewView } from './views/preview.ts';
import { SubmissionsView } from './views/submissions.ts';

type CreateClient = (context: ExtensionContext, making: Making) => Promise<MadeClient>;

/** What this extension tells others. */
export interface Api {
  /** How an open solde file stands, as the status bar shows it. */
  statusOf(uri: string): Status | undefined;
  /** The claim files of the workspace, as the tree shows them. */
  readonly submissions: TreeDataProvider<Node>;
}

interface Extension {
  activate(context: ExtensionContext): Api;
  deactivate(): Promise<void>;
}

/** A file in `commands/` or `views/` each. */
function registerCommands(server: Server, { extensionUri, workspaceState }: ExtensionContext): Disposable[] {
  return [
    submissionNodes(),
    treatAsClaimFile(),
    newFile(server, workspaceState),
    addDemande(server),
    rejected(server),
    comparison(server),
    hideAnswer(),
    prepareSubmission(server),
    report(server),
    importTable(server, extensionUri),
    exportTable(server),
    restart(server),
    recheckFolder(server),
    explainRule(extensionUri),
    disableRule(),
  ];
}

/** The whole extension but for what differs between Node and the browser: how the server is reached. */
export function createExtension(createClient: CreateClient): Extension {
  let server: Server | undefined;
  return {
    activate(context) {
      // Not among the subscriptions: they are disposed of before the server has said its last words. It ends with its host.
      const log = window.createOutputChannel(CLIENT_NAME, { log: true });
      const status = new StatusView();
      const submissions = new SubmissionsView(log);
      server = new Server((making) => createClient(context, making), log, [status, submissions]);
      context.subscriptions.push(
        status,
        submissions,
        new PreviewView(server, context.extensionUri, status.onDidSay),
        pasting(server),
        watchOtherLanguage(context.workspaceState),
        showLog(log),
        ...registerCommands(server, context),
      );
      // The palette offers a restart and a log only where there is something to restart.
      void commands.executeCommand('setContext', 'solde.active', true);
      void server.start();
      return { statusOf: (uri) => status.of(uri), submissions };
    },
    async deactivate() {
      await server?.stop();
    },
  };
}
