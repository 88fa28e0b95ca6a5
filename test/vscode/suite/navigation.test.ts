import * as vscode from 'vscode';
import { equal } from './support/assert.ts';
import { inWorkspace, openFile, settledDiagnostics } from './support/workspace.ts';

const RIGHT = 'JSON-LOINC00001-20230301-001.json';
const FACTURE = 'BIO-LOINC-Va1-FACTURE-00001.pdf';

/** Asks until the answer fits: closed files are read little by little. */
async function asked<T>(what: string, ask: () => Thenable<T | undefined>, fits: (answer: T) => boolean): Promise<T> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== undefined && fits(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not seen`);
}

describe('A claim file in the editor', () => {
  const uri = (): vscode.Uri => inWorkspace(RIGHT);
  let document: vscode.TextDocument;
  const at = (piece: string): vscode.Position => document.positionAt(document.getText().indexOf(piece) + 2);

  before(async () => {
    ({ document } = await openFile(uri()));
    await settledDiagnostics(uri(), 500, 1_000);
  });

  it('has an outline by demande, block and piece', async () => {
    const symbols = await asked(
      'the outline',
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri()),
      (found) => found.length > 3,
    );
    const first = symbols.find(({ kind }) => kind === vscode.SymbolKind.Struct);
    equal(/^1 · FINBIO\d{6} · /.test(first?.name ?? ''), true, first?.name ?? 'no demande');
    const names = first?.children.flatMap(({ children }) => children.map(({ name }) => name)) ?? [];
    equal(names.includes(FACTURE), true, names.join());
  });

  it('folds its demandes as regions', async () => {
    const folds = await asked(
      'folds',
      () => vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri()),
      (found) => found.length > 0,
    );
    const regions = folds.filter(({ kind }) => kind === vscode.FoldingRangeKind.Region);
    equal(regions.length, document.getText().match(/"numLigne"/g)?.length, 'demandes');
  });

  it('links its pieces to their files', async () => {
    const links = await asked(
      'links',
      () => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri()),
      (found) => found.length > 0,
    );
    const link = links.find(({ range }) => document.getText(range) === FACTURE);
    equal(link?.target?.toString(), inWorkspace(FACTURE).toString(), 'target');
  });

  it('leads from a piece to its file, and selects by value and key', async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri(),
      at(`"${FACTURE}`),
    );
    equal(found[0]?.targetUri.toString(), inWorkspace(FACTURE).toString(), 'definition');
    const [selection]: (vscode.SelectionRange | undefined)[] = await vscode.commands.executeCommand<
      vscode.SelectionRange[]
    >('vscode.executeSelectionRangeProvider', uri(), [at(`"${FACTURE}`)]);
    // The editor puts words between them.
    const texts: string[] = [];
    for (let one = selection; one !== undefined; one = one.parent) texts.push(document.getText(one.range));
    for (const text of [FACTURE, `"${FACTURE}"`, `"nomFichier": "${FACTURE}"`]) equal(texts.includes(text), true, text);
  });

  it('is found by its numbers, and they are in files that nobody opened', async () => {
    const number = /FINBIO\d{6}/.exec(document.getText())?.[0] ?? '';
    const name = 'JSON-LOINC00001-20230303-001.json';
    const copy = inWorkspace(`elsewhere/${name}`);
    await vscode.workspace.fs.writeFile(copy, new TextEncoder().encode(document.getText()));
    try {
      const symbols = await asked(
        'the demande in two files',
        () =>
          vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', number),
        (found) => found.some(({ location }) => location.uri.toString() === copy.toString()),
      );
      equal(
        symbols.every((symbol) => symbol.name.includes(number)),
        true,
        'names',
      );
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        uri(),
        at(number),
      );
      const uris = references.map((location) => location.uri.toString());
      for (const one of [uri(), copy]) equal(uris.includes(one.toString()), true, one.toString());
    } finally {
      await vscode.workspace.fs.delete(inWorkspace('elsewhere'), { recursive: true });
    }
  });
});
