import { defineConfig } from '@playwright/test';
import { findChromium } from './src/build/find-chromium.mjs';

const port = 4331;

/** Chromium as root has no sandbox; the other flags keep the browser itself from calling anyone. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

export default defineConfig({
  testDir: 'tests/site',
  // What is measured in milliseconds runs apart, with nothing else on the processors: `--project=metingen --workers=1`.
  projects: [
    { name: 'site', testMatch: '**/*.spec.ts' },
    { name: 'metingen', testMatch: '**/*.meting.ts' },
  ],
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  // Only a guard against hanging: axe takes half a minute for the longest pages on a busy machine.
  timeout: 120_000,
  outputDir: 'test-results',
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: { executablePath: await findChromium(), args },
  },
  webServer: {
    command: `node src/build/serve.mjs --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
