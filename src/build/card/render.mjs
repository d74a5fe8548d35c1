// Draws the picture that others see when a page is shared, and the icon for a phone. Run it after a change of the mark:
// node src/build/card/render.mjs
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../find-chromium.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: await findChromium(), args });
const card = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await card.goto(pathToFileURL(here('card.html')).href);
await card.screenshot({ path: here('../../../public/kaart.png') });
const icon = await browser.newPage({ viewport: { width: 180, height: 180 } });
await icon.goto(pathToFileURL(here('../../../public/favicon.svg')).href);
await icon.screenshot({ path: here('../../../public/apple-touch-icon.png') });
await browser.close();
