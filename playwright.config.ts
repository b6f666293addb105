import { defineConfig, devices } from '@playwright/test';
import type { StoryOptions } from './e2e/fixtures';

const executablePath = process.env.MUWAZI_CHROMIUM ?? '/usr/bin/chromium';

/** Specs that no language of the interface changes: they run once. */
const ONCE = /e2e[\\/]api[\\/]|(crash|markup)\.spec\.ts/;

export default defineConfig<StoryOptions>({
  testDir: 'e2e',
  outputDir: 'test-results/stories',
  // One production server and one engine for all stories of a worker; two cores carry one worker.
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath,
      // Chromium's own sandbox cannot start as root, which is what containers run as.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'once', testMatch: ONCE, use: { uiLocale: 'en' } },
    { name: 'en', testIgnore: ONCE, use: { uiLocale: 'en' } },
    { name: 'ar', testIgnore: ONCE, use: { uiLocale: 'ar' } },
  ],
});
