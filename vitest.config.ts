import { defineConfig } from 'vitest/config';
import { contentPlugin } from './src/build/content-plugin.ts';
import { sjabloonPlugin } from './src/build/sjabloon/index.ts';

/** Tests that need LibreOffice have their own suffix: `vitest run --mode office`. */
export default defineConfig(({ mode }) => ({
  plugins: [contentPlugin(), sjabloonPlugin()],
  test: {
    include: mode === 'office' ? ['tests/office/**/*.office.ts'] : ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/site/**'],
    testTimeout: mode === 'office' ? 120_000 : 20_000,
    hookTimeout: 120_000,
  },
}));
