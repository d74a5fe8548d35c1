import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/build/content-plugin.ts';
import { sjabloonPlugin } from './src/build/sjabloon/index.ts';

/** Tests that need more than the code have their own suffix and mode: LibreOffice, or the built site. */
const special: Record<string, string> = {
  office: 'tests/office/**/*.office.ts',
  built: 'tests/built/**/*.built.ts',
};

export default defineConfig(({ mode }) => ({
  plugins: [contentPlugin(), sjabloonPlugin()],
  test: {
    include: [special[mode] ?? 'tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**'],
    // One less than there are processors is the default; much of the time goes into waiting for another program.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: mode === 'office' ? 120_000 : 20_000,
    hookTimeout: 120_000,
  },
}));
