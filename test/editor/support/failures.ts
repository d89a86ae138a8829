import { afterEach } from 'vitest';
import type { Workbench } from './workbench.js';

/** Keeps a screenshot of the workbench where a test of the suite fails: `failed-<test>.png`. */
export function screenshotFailures(workbench: () => Workbench | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await workbench()?.screenshot(`failed-${task.name.replaceAll(/[\s/]+/g, '-')}`);
  });
}
