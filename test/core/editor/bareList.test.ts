import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/json/edits.ts';
import { createService } from '../../../server/src/core/workspace/service.ts';
import { claimText } from '../../support/claimText.ts';

const file = claimText(3);
const list = file.slice(file.indexOf('[', file.indexOf('lignesImport')), file.lastIndexOf(']') + 1);

describe('a bare list of demandes', () => {
  it('can be changed like one under its key', () => {
    const changes = [file, list].map((text) => {
      const service = createService();
      service.open('a', text);
      const start = text.indexOf('"numLigne": 2');
      return service.refactorings('a', { start, end: start }).map(({ kind, edits }) => {
        const after: unknown = JSON.parse(applyEdits(text, edits));
        return [kind, Array.isArray(after) ? after : (after as { lignesImport: unknown }).lignesImport];
      });
    });
    assert.ok((changes[0] ?? []).length > 4);
    assert.deepEqual(changes[1], changes[0]);
  });

  it('is exported, and has the header put around it', () => {
    const service = createService();
    const made = service.exportTable(list);
    assert.equal('demandes' in made && made.demandes, 3);
    service.open('a', list);
    const [fix] = service.fixes('a', { start: 0, end: 1 })[0]?.fixes ?? [];
    const { lignesImport, numeroAns } = JSON.parse(applyEdits(list, fix?.edits ?? []));
    assert.deepEqual([lignesImport, numeroAns], [JSON.parse(list), '']);
  });
});
