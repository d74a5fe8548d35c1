import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const styles = 'src/styles';

/** Drawings that were copied, so that no package names them. */
const copied: Notice = {
  name: 'Tabler Icons',
  licence: 'MIT',
  text: 'Copyright (c) 2020-2026 Paweł Kuna\n\nDe licentietekst is die van de andere onderdelen onder MIT hieronder.',
};

type Notice = { name: string; licence: string; text: string };

/**
 * Writes `licenties.txt`: every package of which something is in the built site, with its licence. It reads what the
 * bundler really used, so that the list cannot fall behind.
 */
export function noticesPlugin(): Plugin {
  return {
    name: 'privacywijzer-notices',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      const folders = new Set([...this.getModuleIds()].flatMap((id) => packageFolder(id) ?? []));
      for (const name of packagesInStyles()) folders.add(join('node_modules', name));
      const notices = [...[...folders].map(readNotice), copied];
      this.emitFile({ type: 'asset', fileName: 'licenties.txt', source: printNotices(notices) });
    },
  };
}

/** The folder of the package that a module belongs to; undefined for our own files. */
export const packageFolder = (id: string): string | undefined =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

const packagesInStyles = (): string[] =>
  readdirSync(styles)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => [...readFileSync(join(styles, file), 'utf8').matchAll(/'((?:@[\w-]+\/)[\w-]+)\//g)])
    .map(([, name = '']) => name)
    .concat('@nl-design-system-unstable/voorbeeld-design-tokens');

function readNotice(folder: string): Notice {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const field = (key: string): string => {
    const value: unknown = manifest instanceof Object ? Reflect.get(manifest, key) : undefined;
    return typeof value === 'string' ? value : 'onbekend';
  };
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { name: field('name'), licence: field('license'), text: text.trim() };
}

/** Packages with the same text stand together above it. */
export function printNotices(notices: readonly Notice[]): string {
  const sorted = notices.toSorted((a, b) => a.name.localeCompare(b.name));
  const texts = [...new Set(sorted.map(textOf))];
  const groups = texts.map((text) => {
    const lines = sorted
      .filter((one) => textOf(one) === text)
      .map(({ name, licence }) => `- ${name} (${licence})`);
    return [...new Set(lines), '', text].join('\n');
  });
  return [
    'Onderdelen van anderen in de Privacywijzer Inburgering, met hun licentie.',
    'De Privacywijzer zelf valt onder de EUPL-1.2.',
    ...groups,
  ].join(`\n\n${'='.repeat(80)}\n\n`);
}

const textOf = ({ text, licence }: Notice): string => (text === '' ? licence : text);
