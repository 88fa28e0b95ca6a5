import assert from 'node:assert/strict';
import { refactorings } from '../../../server/src/core/editor/refactor/refactorings.ts';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { repairables } from '../../../server/src/core/rules/engine/fixes.ts';
import { exportTable } from '../../../server/src/core/tables/export.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { checkIn } from '../../support/check.ts';
import { claimText } from '../../support/claimText.ts';

const file = claimText(3);
const list = file.slice(file.indexOf('[', file.indexOf('lignesImport')), file.lastIndexOf(']') + 1);

describe('a bare list of demandes', () => {
  it('can be changed like one under its key', () => {
    const changes = [file, list].map((text) => {
      const workspace = new Workspace();
      workspace.open('a', text);
      const start = text.indexOf('"numLigne": 2');
      return refactorings(checkIn(workspace, 'a'), { start, end: start }).map(({ kind, edits }) => {
        const after: unknown = JSON.parse(applyEdits(text, edits));
        return [kind, Array.isArray(after) ? after : (after as { lignesImport: unknown }).lignesImport];
      });
    });
    assert.ok((changes[0] ?? []).length > 4);
    assert.deepEqual(changes[1], changes[0]);
  });

  it('is exported, and has the header put around it', () => {
    const workspace = new Workspace();
    const made = exportTable(list);
    assert.equal('demandes' in made && made.demandes, 3);
    workspace.open('a', list);
    const [fix] = repairables(checkIn(workspace, 'a'), { start: 0, end: 1 })[0]?.fixes ?? [];
    const { lignesImport, numeroAns } = JSON.parse(applyEdits(list, fix?.edits ?? []));
    assert.deepEqual([lignesImport, numeroAns], [JSON.parse(list), '']);
  });
});
