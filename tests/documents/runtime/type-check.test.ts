import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { printFault } from '../../../src/build/sjabloon/index.ts';
import { checkSjablonen } from '../../../src/build/sjabloon/type-check.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/sjablonen/${name}/sjabloon.mdx`, import.meta.url));

test('a sound template has no faults', () => {
  expect(checkSjablonen([fixture('alles')])).toEqual([]);
});

test('every fault is found at its own place, and nothing else', () => {
  const lines = checkSjablonen([fixture('fouten')]).map(printFault);
  const path = 'tests/fixtures/sjablonen/fouten/sjabloon.mdx';
  expect(lines).toEqual([
    expect.stringContaining(`${path}:3:37 Dit veld bestaat niet. Property 'nam'`),
    expect.stringContaining(`${path}:5:30 Dit veld kan ontbreken; zet het in <Als voorwaarde={…}>.`),
    expect.stringContaining(`${path}:7:27 Deze waarde kan hier niet staan: Argument of type 'boolean'`),
    expect.stringContaining(`${path}:9:29 Deze waarde kan hier niet staan`),
    expect.stringContaining(`${path}:11:18 Deze waarde kan hier niet staan: Argument of type 'string'`),
    expect.stringContaining(`${path}:13:6 Deze eigenschap bestaat niet.`),
    expect.stringContaining(`${path}:15:34 Dit veld bestaat niet. Property 'gemeent'`),
    expect.stringContaining(`${path}:17:52 Dit veld bestaat niet. Property 'doel'`),
    expect.stringContaining(`${path}:19:12 Type '"weetje"'`),
    expect.stringContaining(`${path}:21:2 Deze waarde kan hier niet staan`),
  ]);
});
