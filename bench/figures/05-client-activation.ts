import { Module } from 'node:module';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Figure } from '../support/figure.js';
import { median } from '../support/statistics.js';

const RUNS = 15;

type Loader = typeof Module & {
  _load(request: string, parent: unknown, isMain: boolean): unknown;
};

/**
 * Loading the built extension and running `activate`, with an editor whose every function does
 * nothing: what is measured is the extension's own share.
 */
export default {
  title: 'The client',
  measure(corpus) {
    const entry = join(corpus.root, 'client/out/extension.js');
    const require = createRequire(entry);
    const loader = Module as Loader;
    const load = loader._load.bind(loader);
    loader._load = (request, parent, isMain) =>
      request === 'vscode' ? vscode : load(request, parent, isMain);
    // Bundles copy a module's own members and inherit the others: this one has only the latter.
    const vscode: unknown = Object.create(nothing() as object);
    const times: number[] = [];
    try {
      for (let run = 0; run < RUNS; run++) {
        delete require.cache[entry];
        const start = performance.now();
        const extension = require(entry) as { activate(context: unknown): unknown };
        extension.activate(contextAt(corpus.root));
        times.push(performance.now() - start);
      }
    } finally {
      loader._load = load;
    }
    return [
      {
        name: 'load and activate',
        value: median(times),
        unit: 'ms',
        target: { op: '≤', value: 50 },
        note: `median of ${RUNS}; the first, cold one took ${times[0]?.toFixed(1)} ms`,
      },
    ];
  },
} satisfies Figure;

/** Can be called, constructed and extended. */
class Member {
  readonly nothing = null;
}

/** An object of which every member, call and instance is such an object again. */
function nothing(): unknown {
  const answer: unknown = new Proxy(Member, {
    get: (target, name) => {
      if (name === Symbol.iterator) return [][Symbol.iterator];
      if (name === Symbol.toPrimitive) return () => '';
      if (name === 'then') return undefined;
      return name === 'prototype' ? target.prototype : answer;
    },
    set: () => true,
    apply: () => answer,
    construct: () => answer as object,
  });
  return answer;
}

function contextAt(root: string): unknown {
  const memory = { get: () => undefined, update: () => Promise.resolve(), keys: () => [] };
  return {
    subscriptions: [],
    extensionPath: root,
    asAbsolutePath: (path: string) => join(root, path),
    workspaceState: memory,
    globalState: memory,
    extensionUri: nothing(),
    globalStorageUri: nothing(),
    extension: { packageJSON: {} },
  };
}
