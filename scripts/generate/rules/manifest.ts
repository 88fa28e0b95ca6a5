import { readFileSync } from 'node:fs';
import { titles } from '../../../server/src/core/messages/titles.ts';
import { inRoot } from '../../lib/paths.ts';
import { CODES } from './catalog.ts';

const KEY = /^rule\./;

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: { 'solde.rules': { propertyNames?: object } };
    };
  };
}

/** `package.json` with the codes that `solde.rules` completes, each with what its rule finds. */
export function manifest(): string {
  const manifest = JSON.parse(read('package.json')) as Manifest;
  manifest.contributes.configuration.properties['solde.rules'].propertyNames = {
    enum: CODES,
    enumDescriptions: CODES.map((code) => `%rule.${code}%`),
  };
  return json(manifest);
}

/** The manifest's texts in one language, with the titles of the rules in their place. */
export function manifestTexts(file: string, language: 'fr' | 'en'): string {
  const texts = Object.entries(JSON.parse(read(file)) as Record<string, string>);
  const rules = CODES.map((code) => [`rule.${code}`, titles[code][language]]);
  return json(Object.fromEntries([...texts.filter(([key]) => !KEY.test(key)), ...rules]));
}

function read(path: string): string {
  return readFileSync(inRoot(path), 'utf8');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
