import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS, LOOKS } from '../client/src/looks.js';
import { FINDING_KINDS } from '../server/src/clauses/kinds.js';
import { TOKEN_TYPES } from '../server/src/features/semantic-tokens.js';
import { DEFAULT_SETTINGS, readSettings } from '../server/src/features/settings.js';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface Manifest {
  contributes: {
    commands: { command: string }[];
    colors: { id: string }[];
    semanticTokenTypes: { id: string }[];
    configuration: {
      properties: Record<string, { default: unknown; items?: { enum?: string[] } }>;
    }[];
    menus: Record<string, { command: string; when?: string }[]>;
    keybindings: { command: string; when?: string }[];
    viewsWelcome: { when?: string }[];
    views: Record<string, { when?: string }[]>;
  };
}

const manifest = json<Manifest>('package.json');
const commands = manifest.contributes.commands.map(({ command }) => command);
const clientSource = readdirSync(join(ROOT, 'client/src'))
  .map((name) => read(`client/src/${name}`))
  .join('\n');

describe('the manifest', () => {
  it.each(['package.nls.json', 'package.nls.zh-cn.json'])('has every text in %s', (file) => {
    const wanted = [...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    const texts = json<Record<string, string>>(file);
    expect(wanted.filter((key) => !texts[key])).toEqual([]);
    expect(Object.keys(texts).filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('has the pictures of the walkthrough in both languages', () => {
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const texts = json<Record<string, string>>(file);
      const pictures = Object.keys(texts).filter((key) => key.endsWith('.picture'));
      expect(pictures.length).toBeGreaterThan(2);
      for (const key of pictures) expect(read(texts[key]!)).toContain('<svg');
    }
  });

  it('names only commands that exist, and the client has all of them', () => {
    const { menus, keybindings } = manifest.contributes;
    const named = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    expect(named.filter((command) => !commands.includes(command))).toEqual([]);
    const missing = commands.filter((command) => {
      const short = command.replace('proviso.', '');
      return !clientSource.includes(`'${command}'`) && !clientSource.includes(`'${short}'`);
    });
    expect(missing).toEqual([]);
  });

  it('asks when in words that editors can parse: strings stand in single quotes or in patterns', () => {
    const { menus, keybindings, viewsWelcome, views } = manifest.contributes;
    const items = [
      ...Object.values(menus).flat(),
      ...keybindings,
      ...viewsWelcome,
      ...Object.values(views).flat(),
    ];
    const whens = items.flatMap(({ when }) => when ?? []);
    expect(whens.length).toBeGreaterThan(20);
    for (const when of whens) {
      const parts = when.split(/\s(?:&&|\|\|)\s/).map((part) => part.replace(/^\(+|\)$/g, ''));
      for (const part of parts)
        expect(part).toMatch(
          /^!?[A-Za-z][\w.]*(?:\s(?:==|!=)\s(?:[\w.-]+|'[^']+')|\s=~\s\/.+\/i?)?$/,
        );
    }
  });

  it('contributes the token types of the server', () => {
    expect(manifest.contributes.semanticTokenTypes.map(({ id }) => id).sort()).toEqual(
      [...TOKEN_TYPES].sort(),
    );
  });

  it('contributes the colours of every look', () => {
    const ids = new Set(manifest.contributes.colors.map(({ id }) => id));
    for (const colour of Object.keys(COLOURS)) {
      expect(ids).toContain(`proviso.${colour}Foreground`);
      expect(ids).toContain(`proviso.${colour}Background`);
    }
  });

  it('gives no two kinds the same look', () => {
    const looks = FINDING_KINDS.map((kind) => Object.values(LOOKS[kind]).join(' '));
    expect(looks.filter((look, i) => looks.indexOf(look) !== i)).toEqual([]);
  });

  it('lets every kind be highlighted', () => {
    const settings = manifest.contributes.configuration.map(({ properties }) => properties);
    const kinds = settings.flatMap((all) => all['proviso.highlights.kinds']?.items?.enum ?? []);
    expect([...kinds].sort()).toEqual([...FINDING_KINDS].sort());
  });

  it('has the defaults that the server has', () => {
    const section: Record<string, unknown> = {};
    for (const { properties } of manifest.contributes.configuration) {
      for (const [key, { default: value }] of Object.entries(properties)) {
        const path = key.split('.').slice(1);
        let at = section;
        for (const name of path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
        at[path.at(-1)!] = value;
      }
    }
    expect(readSettings(section)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ side: 3, monthlyFee: -1, highlights: 'all' })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('the Chinese of the client', () => {
  it('has every message', () => {
    const texts = json<Record<string, string>>('l10n/bundle.l10n.zh-cn.json');
    const wanted = [...clientSource.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
      ([, text]) => text!,
    );
    expect(wanted.length).toBeGreaterThan(40);
    expect(wanted.filter((text) => !texts[text])).toEqual([]);
    expect(Object.keys(texts).filter((text) => !wanted.includes(text))).toEqual([]);
  });
});
