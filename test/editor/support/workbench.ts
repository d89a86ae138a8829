import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { installEditor, type InstalledEditor } from './install.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const SCREENSHOTS = join(ROOT, '.cache/screenshots');

export interface WorkbenchOptions {
  /** Files of the workspace, by their path in it. */
  readonly files: Readonly<Record<string, string>>;
  /** Settings of the user. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Display language. */
  readonly locale?: 'en' | 'zh-cn';
}

/**
 * A real VS Code workbench in a browser, with the packaged extension installed. It takes some six
 * seconds to come up: tests share one.
 */
export class Workbench {
  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: ChildProcess,
    private readonly home: string,
    private readonly address: string,
    readonly folder: string,
    /** What the browser's console said, for a look when a test fails. */
    readonly console: string[],
  ) {}

  static async start({
    files,
    settings = {},
    locale = 'en',
  }: WorkbenchOptions): Promise<Workbench> {
    const editor = installEditor();
    const home = mkdtempSync(join(tmpdir(), 'proviso-editor-'));
    const folder = join(home, 'workspace');
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    write(
      join(home, 'data/data/Machine/settings.json'),
      JSON.stringify({ ...QUIET, ...settings }, null, 2),
    );
    install(editor, home, packageExtension());
    if (locale !== 'en') installLanguagePack(home, locale);
    const port = await freePort();
    const server = spawn(
      editor.node,
      [
        editor.server,
        ...['--host', '127.0.0.1', '--port', String(port)],
        ...['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')],
        '--without-connection-token',
        '--accept-server-license-terms',
        '--disable-telemetry',
        '--disable-workspace-trust',
        ...(locale === 'en' ? [] : ['--locale', locale]),
      ],
      { stdio: 'pipe' },
    );
    await listening(server);
    const browser = await chromium.launch({
      executablePath: editor.chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: locale === 'zh-cn' ? 'zh-CN' : 'en-US',
    });
    await context.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
    const address = `http://127.0.0.1:${port}/`;
    const page = await context.newPage();
    const console = heardFrom(page);
    await show(page, address, folder);
    return new Workbench(page, browser, server, home, address, folder, console);
  }

  /** Another window of the same editor, on a folder of its own; it goes with this one. */
  async anotherWindow(files: Readonly<Record<string, string>>): Promise<Workbench> {
    const folder = mkdtempSync(join(this.home, 'window-'));
    for (const [path, text] of Object.entries(files)) write(join(folder, path), text);
    const page = await this.page.context().newPage();
    const console = heardFrom(page);
    await show(page, this.address, folder);
    const { browser, server, home, address } = this;
    return new Workbench(page, browser, server, home, address, folder, console);
  }

  /** Opens a file of the workspace by the quick open box. */
  async open(path: string): Promise<void> {
    await this.command(path, 'Control+P');
    await this.isActive(path);
  }

  /** Imports a folder or file of the workspace into the library, from the explorer's menu. */
  async importBaselines(name: string): Promise<void> {
    await this.command('View: Show Explorer');
    const row = this.page.locator('.explorer-folders-view .monaco-list-row');
    await row.filter({ hasText: name }).first().click({ button: 'right' });
    const item = this.page.locator('.context-view .action-menu-item').last();
    await item.filter({ hasText: 'Import Baselines…' }).hover();
    await this.page.keyboard.press('Enter');
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string, keys = 'Control+Shift+P'): Promise<void> {
    const { page } = this;
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    const row = page.locator('.quick-input-list .monaco-list-row.focused');
    // What a command before has left open closes in its own time, and takes the keys meanwhile.
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press('Escape');
      await input.waitFor({ state: 'hidden' });
      await page.keyboard.press(keys);
      try {
        await input.waitFor({ state: 'visible', timeout: 2000 });
        await page.waitForTimeout(100);
        await input.fill(keys === 'Control+Shift+P' ? `>${title}` : title, { timeout: 2000 });
        await row.filter({ hasText: title.replace(/^.*\//, '') }).waitFor({ timeout: 5000 });
        break;
      } catch (error) {
        if (attempt === 5) throw error;
      }
    }
    await page.keyboard.press('Enter');
  }

  /** Waits until a file is in the active tab. */
  async isActive(path: string): Promise<void> {
    const name = path.split('/').at(-1)!;
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** Waits until the words no longer show in the active editor. */
  async textIsGone(words: string): Promise<void> {
    const editor = this.page.locator('.editor-group-container.active');
    await editor.getByText(words).first().waitFor({ state: 'detached' });
  }

  /** The text of the status-bar item of Proviso, once there is one. */
  async statusText(): Promise<string> {
    const item = this.statusItem();
    await item.waitFor({ state: 'visible' });
    return (await item.innerText()).trim();
  }

  /** Waits until the status-bar item says so. */
  async statusSays(words: string): Promise<void> {
    await this.statusItem().filter({ hasText: words }).waitFor();
  }

  /** Waits until the active document has this language. */
  async languageIs(name: string): Promise<void> {
    await this.page.locator('[id="status.editor.mode"]').filter({ hasText: name }).waitFor();
  }

  /** Picks the row of the open quick pick that has this label. */
  async pick(label: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row');
    await row.filter({ hasText: label }).first().click();
  }

  /** Labels of the quick fixes at the cursor, once there is one; the list stays open. */
  async quickFixes(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    // The list is asked of the server and does not open where it comes while the text is analysed.
    for (let attempt = 0; attempt < 10 && !(await rows.first().isVisible()); attempt++) {
      await this.page.keyboard.press('Control+.');
      try {
        await rows.first().waitFor({ timeout: 2000 });
      } catch {
        // Not yet: try again.
      }
    }
    return rows.allInnerTexts();
  }

  /** Applies the quick fix at the cursor whose label holds these words. */
  async quickFix(label: string): Promise<void> {
    await this.quickFixes();
    await this.page.locator('.action-widget .monaco-list-row').filter({ hasText: label }).click();
  }

  /** Clicks on words of the editor, once they show. */
  async clickOn(words: string): Promise<void> {
    const at = await this.eventually<{ x: number; y: number }>('placeOf', words);
    if (!at) throw new Error(`${words} does not show`);
    await this.page.mouse.click(at.x, at.y);
  }

  /** Presses keys in the editor, one after the other. */
  async type(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until the words show in a part of the page, the active editor if none is named. */
  async textShows(words: string, part = '.editor-group-container.active'): Promise<void> {
    await this.page.locator(part).getByText(words).first().waitFor();
  }

  /** Labels of the rows of the outline, once one of them is there. */
  async outline(expected: string): Promise<string[]> {
    return this.rows(this.page.locator('.outline-pane'), expected);
  }

  /** Texts of the rows of a tree view, by the view's title, once one of them is there. */
  async treeRows(view: string, expected: string): Promise<string[]> {
    return this.rows(this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"])`), expected);
  }

  private async rows(pane: Locator, expected: string): Promise<string[]> {
    const rows = pane.locator('.monaco-list-row');
    await rows.filter({ hasText: expected }).first().waitFor();
    const labels = await rows
      .locator('.monaco-icon-label, .monaco-highlighted-label')
      .allInnerTexts();
    return labels.map((label) => label.replaceAll('\u00a0', ' ').trim());
  }

  statusItem(): Locator {
    return this.page.locator(
      '[id="proviso.proviso.proviso.status"], [id="proviso.proviso.status"]',
    );
  }

  /** Hovers over words of the editor until the hover is there. @returns its text */
  async hover(words: string): Promise<string> {
    const { page } = this;
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    // One that is still open would be taken for the new one.
    await page.keyboard.press('Escape');
    await page.mouse.move(200, 600);
    await hover.waitFor({ state: 'hidden' });
    // Lines are rendered anew while tokens arrive, and the mouse then rests on nothing.
    for (let attempt = 0; attempt < 20; attempt++) {
      const at = await this.inPage<{ x: number; y: number }>('placeOf', words);
      if (at) {
        await page.mouse.move(at.x - 3, at.y);
        await page.mouse.move(at.x, at.y);
        try {
          await hover.waitFor({ state: 'visible', timeout: 1500 });
          const hovers = await page
            .locator('.monaco-hover:not(.hidden) .hover-contents')
            .allInnerTexts();
          if (!hovers.some((text) => /^(Loading|正在加载)/.test(text))) return hovers.join('\n');
        } catch {
          // Not yet: try again.
        }
      }
      await page.waitForTimeout(200);
    }
    throw new Error(`no hover came over ${words}`);
  }

  /** Brings a line into view; the first is 1. */
  async goToLine(line: number): Promise<void> {
    const { page } = this;
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+G');
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${line}`);
    // The list comes a moment after the words; before it Enter does nothing.
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: `${line}` })
      .waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** How many pixels of the open hover are out of sight until one scrolls. */
  async hoverOverflow(): Promise<number> {
    const heights = await this.page
      .locator('.monaco-hover:not(.hidden) .monaco-hover-content')
      .evaluateAll((all) =>
        all.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      );
    return Math.max(0, ...heights);
  }

  /**
   * The computed style of the highlight behind words of the active editor, once the editor has
   * painted one.
   */
  async highlightOf(words: string): Promise<HighlightStyle> {
    const style = await this.eventually<HighlightStyle>('highlightOf', words);
    if (style === null) throw new Error(`nothing is painted behind ${words}`);
    return style;
  }

  /** Is there a highlight behind the words now? They must show. */
  async isHighlighted(words: string): Promise<boolean> {
    if ((await this.inPage('placeOf', words)) === null) throw new Error(`${words} does not show`);
    return (await this.inPage('highlightOf', words)) !== null;
  }

  /** The colour in which words of the active editor are written, once they show. */
  async colourOf(words: string): Promise<string | null> {
    return this.eventually<string>('colourOf', words);
  }

  private async eventually<T>(name: string, words: string): Promise<T | null> {
    for (let attempt = 0; attempt < 50; attempt++) {
      const found = await this.inPage<T>(name, words);
      if (found !== null) return found;
      await this.page.waitForTimeout(200);
    }
    return null;
  }

  /** Calls a function of `in-page.js`. */
  private inPage<T>(name: string, words: string): Promise<T | null> {
    return this.page.evaluate<T | null>(`inPage.${name}(${JSON.stringify(words)})`);
  }

  async setting(key: string, value: unknown): Promise<void> {
    const path = join(this.home, 'data/data/Machine/settings.json');
    const settings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    write(path, JSON.stringify({ ...settings, [key]: value }, null, 2));
    await this.page.waitForTimeout(700);
  }

  /** Keeps a picture of the page under `.cache/screenshots/`. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const gone = new Promise((resolve) => this.server.on('exit', resolve));
    this.server.kill();
    await gone;
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the console of a page says from now on. */
function heardFrom(page: Page): string[] {
  const heard: string[] = [];
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => heard.push(message.text()));
  return heard;
}

async function show(page: Page, address: string, folder: string): Promise<void> {
  await page.goto(`${address}?folder=${encodeURIComponent(folder)}`);
  await page.waitForSelector('.monaco-workbench .explorer-folders-view .monaco-list-row');
}

export interface HighlightStyle {
  readonly line: string;
  readonly colour: string;
  readonly background: string;
}

/** Settings that keep the page free of what is not under test. */
const QUIET = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'breadcrumbs.enabled': true,
};

let packaged: string | null = null;

/** Packs the built programs; the build is whatever the suite made or found. */
function packageExtension(): string {
  if (packaged) return packaged;
  const out = join(ROOT, '.cache/editor-test.vsix');
  mkdirSync(dirname(out), { recursive: true });
  execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--no-rewrite-relative-links',
      '--allow-missing-repository',
      '--out',
      out,
    ],
    // Without its `prepublish` script: the build is there.
    { cwd: ROOT, stdio: 'pipe' },
  );
  return (packaged = out);
}

function install(editor: InstalledEditor, home: string, vsix: string): void {
  execFileSync(
    editor.node,
    [
      editor.server,
      ...['--server-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')],
      ...['--install-extension', vsix],
    ],
    { stdio: 'pipe' },
  );
}

/**
 * Makes the workbench believe that a language pack is installed: the display language is then that
 * of the locale, and extensions speak it. VS Code's own words stay English, as the pack is empty.
 */
function installLanguagePack(home: string, locale: string): void {
  const translations = join(home, 'language-pack.json');
  write(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  write(
    join(home, 'data/data/languagepacks.json'),
    JSON.stringify({
      [locale]: {
        hash: 'empty',
        label: locale,
        extensions: [
          { extensionIdentifier: { id: 'proviso.empty-language-pack' }, version: '1.0.0' },
        ],
        translations: { vscode: translations },
      },
    }),
  );
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Extension host agent listening')) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', (status) => reject(new Error(`the editor stopped (${status}):\n${said}`)));
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
