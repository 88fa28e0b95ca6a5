import type { BlockNames } from '../../claim/blockLayout.ts';
import { blockNames } from '../../claim/blocks.ts';
import type { Demande } from '../../claim/demande.ts';
import type { ValueNode } from '../../json/tree.ts';
import { type Source, type Style, write } from '../../json/writing.ts';
import type { Scene } from './scene.ts';

/** Another demande of the file, which shows how its author writes one; undefined where there is none that is whole. */
export function exampleOf({ claimFile, local }: Pick<Scene, 'claimFile' | 'local'>): Demande | undefined {
  return claimFile.demandes.find(
    ({ fieldSet, whole }, index) => index !== local.index && whole && fieldSet !== undefined,
  );
}

/** In which object the keys of each block stand: in another demande, else in the model. */
export function blockNamesFor(scene: Pick<Scene, 'claimFile' | 'local' | 'context'>): BlockNames {
  const example = exampleOf(scene)?.fieldSet;
  return (example && blockNames(example)) ?? scene.context.template?.blockNamesFor ?? new Map();
}

/** The object of one block; undefined where its keys stand directly in the demande. */
export function objectOfBlock(
  block: string,
  scene: Pick<Scene, 'claimFile' | 'local' | 'context'>,
): string | undefined {
  return blockNamesFor(scene).get(block) ?? undefined;
}

/** A value whose lists and objects are on one line where those of `model` are, which stands in `text`. */
export function shapedAs(value: Source, model: ValueNode | undefined, text: string, style: Style): Source {
  if (typeof value === 'string' || (model?.type !== 'object' && model?.type !== 'array')) return value;
  if (!/[\r\n]/.test(text.slice(model.offset, model.offset + model.length))) return write(value, { ...style, eol: '' });
  if (Array.isArray(value)) {
    const first = model.type === 'array' ? model.children[0] : undefined;
    return value.map((one: Source) => shapedAs(one, first, text, style));
  }
  const values = model.type === 'object' ? model.children : [];
  const of = (key: string): ValueNode | undefined =>
    values.find(({ children: [{ value: own }] }) => own === key)?.children[1];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapedAs(one, of(key), text, style)]));
}
