import assert from 'node:assert/strict';
import { asModule } from '../../scripts/asModules.ts';

const PROLOGUE = `"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.Kind = exports.READ = void 0;
`;

const becomes = (commonJs: string, module: string): void => assert.equal(asModule(PROLOGUE + commonJs), module);

describe('CommonJS that TypeScript wrote, as a module', () => {
  it('imports what it required', () =>
    becomes(
      'const code = require("vscode");\nconst is_1 = require("./is");\nconst ral_1 = __importDefault(require("./ral"));\n',
      'import code from "vscode";\nimport * as is_1 from "./is";\nimport * as ral_1 from "./ral";\n',
    ));

  it('exports what it exported, by the names that it has inside', () =>
    becomes(
      'function read() { return exports.LIMIT; }\nexports.read = read;\nexports.LIMIT = 3;\nexports.default = read;\n',
      'function read() { return LIMIT; }\nexport { read };\nexport const LIMIT = 3;\nexport default read;\n',
    ));

  it('hands on what it handed on', () =>
    becomes(
      `const api_1 = require("./api");
Object.defineProperty(exports, "Is", { enumerable: true, get: function () { return api_1.is; } });
__exportStar(require("./messages"), exports);
`,
      'import * as api_1 from "./api";\nexport { is as Is } from "./api";\nexport * from "./messages";\n',
    ));

  it('has namespaces that need not be made', () =>
    becomes(
      'var Kind;\n(function (Kind) {\n    Kind.read = 1;\n})(Kind || (exports.Kind = Kind = {}));\n',
      'export var Kind = /* @__PURE__ */ (function (Kind) {\n    Kind.read = 1;\nreturn Kind;\n})({});\n',
    ));

  it('is refused where something would be lost', () => {
    assert.throws(() => asModule('if (late) require("./late");\n'), /require\("\.\/late"\)/);
    assert.throws(() => asModule('Object.assign(exports, { read });\n'), /exports, \{ read \}/);
  });
});
