process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { contentPlugin } from './src/build/content-plugin.ts';
import { designTokensPlugin } from './src/build/design-tokens-plugin.ts';
import { noticesPlugin } from './src/build/notices-plugin.ts';
import { searchIntegration } from './src/build/search/integration.ts';
import { headersIntegration } from './src/build/security-headers.mjs';
import { sjabloonPlugin } from './src/build/sjabloon/index.ts';

/** The address that the site is published on; only canonical links use it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

export default defineConfig({
  site,
  output: 'static',
  trailingSlash: 'always',
  integrations: [
    mdx({ syntaxHighlight: false }),
    react(),
    sitemap(),
    searchIntegration(),
    headersIntegration(),
  ],
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Nothing inline, so that the content security policy needs no hashes and is the same for every page.
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [contentPlugin(), sjabloonPlugin(), designTokensPlugin(process.env.THEMA), noticesPlugin()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          // One file for what the interactive pages share: many small ones cost more in headers and compress less.
          // The Word library and the parsers are not among them: those load when they are asked for. Nor are the facts of the
          // stappenplan and the DPIA, which only their own pages need.
          codeSplitting: {
            groups: [
              {
                name: 'gedeeld',
                test: /\/src\/(?:content\/(?!plan|dpia|rijksmodel|recognition|schema)|rules\/(?!dpia|kolom|taakverdeling|toegang|werkdagen)|dossier\/(?!plan|verwerkingen|doorgifte|korte-namen|dpia\/(?!schema))|detection\/(?!column|header|recognise|words)|components\/(?:base|form|result|files|mount-island)|layouts\/(?:paths|navigation))|\/content\/(?!herkenning|dpia|gevoelige-woorden|stappenplan|checklist|leeslijst|vragen\/plan|feiten\/(?:stappen|taakverdeling|toegang|feestdagen|risicos|maatregelen|dpia-criteria|rijksmodel|verwerkingen)).*\.yaml|\/node_modules\/(?:react|react-dom|scheduler|zod)\//,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
    // A worker is a module of its own, with the facts in it.
    worker: { format: 'es', plugins: () => [contentPlugin()] },
  },
});
