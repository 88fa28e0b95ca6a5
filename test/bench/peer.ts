import {
  type CompletionList,
  type Diagnostic,
  type DocumentSymbol,
  type FoldingRange,
  type FormattingOptions,
  getLanguageService,
  type Hover,
  type JSONSchema,
  type TextEdit,
} from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import schema from '../../schemas/solde-bio-loinc.schema.json' with { type: 'json' };

/** What VS Code's JSON server does with a text: parse it and validate it, both anew at each change. */
export interface Peer {
  problemsOf(text: string): Promise<Diagnostic[]>;
  problemsOfDocument(document: TextDocument): Promise<Diagnostic[]>;
  /** What it offers at an offset, the text parsed anew, as its server does after each change. */
  completionsAt(document: TextDocument, offset: number): Promise<CompletionList | null>;
  /** What it shows at each offset of a text, which is parsed once. */
  hovers(document: TextDocument): (offset: number) => Promise<Hover | null>;
  /** The edits that format a whole text. */
  editsOf(document: TextDocument, options: FormattingOptions): TextEdit[];
  /** The outline, all of it, and the folds, of the text parsed anew. */
  symbolsOf(document: TextDocument): DocumentSymbol[];
  foldsOf(document: TextDocument): FoldingRange[];
}

/** The peer with our own schema, as a user of it would set it in `json.schemas`. */
export function createPeer(): Peer {
  const service = getLanguageService({});
  const schemas = [{ uri: schema.$id, fileMatch: ['*.json'], schema: schema as JSONSchema }];
  service.configure({ validate: true, allowComments: true, schemas });
  const problemsOfDocument = async (document: TextDocument): Promise<Diagnostic[]> =>
    service.doValidation(document, service.parseJSONDocument(document), { comments: 'error', trailingCommas: 'error' });
  return {
    problemsOfDocument,
    completionsAt: async (document, offset) =>
      service.doComplete(document, document.positionAt(offset), service.parseJSONDocument(document)),
    hovers(document) {
      const parsed = service.parseJSONDocument(document);
      return async (offset) => service.doHover(document, document.positionAt(offset), parsed);
    },
    editsOf: (document, options) => service.format(document, undefined, options),
    symbolsOf: (document) =>
      service.findDocumentSymbols2(document, service.parseJSONDocument(document), {
        resultLimit: Number.POSITIVE_INFINITY,
      }),
    foldsOf: (document) => service.getFoldingRanges(document),
    problemsOf: (text) => problemsOfDocument(TextDocument.create('file:///bench.json', 'json', 1, text)),
  };
}
