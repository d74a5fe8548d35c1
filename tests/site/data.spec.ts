import { expect, test } from '@playwright/test';
import { z } from 'zod';

const counts: Record<string, (data: unknown) => number> = {
  taken: (data) => z.array(z.object({ id: z.string(), nummer: z.number() })).parse(data).length,
  partijen: (data) =>
    z.array(z.object({ id: z.string(), rol: z.object({ uitkomst: z.string() }) })).parse(data).length,
  leveringen: (data) =>
    z.array(z.object({ id: z.string(), regels: z.array(z.unknown()).min(1) })).parse(data).length,
  gegevens: (data) => z.array(z.object({ id: z.string(), soort: z.string() })).parse(data).length,
  bronnen: (data) =>
    z.object({ bronnen: z.array(z.object({ id: z.string(), url: z.url() })) }).parse(data).bronnen.length,
};
const atLeast: Record<string, number> = {
  taken: 13,
  partijen: 22,
  leveringen: 18,
  gegevens: 100,
  bronnen: 100,
};

for (const [name, count] of Object.entries(counts)) {
  test(`/data/${name}.json is open data, met een schema erbij`, async ({ request }) => {
    const response = await request.get(`/data/${name}.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(count(await response.json())).toBeGreaterThanOrEqual(atLeast[name] ?? 1);
    const schema: unknown = await (await request.get(`/data/schema/${name}.schema.json`)).json();
    expect(z.object({ $schema: z.url() }).parse(schema).$schema).toContain('json-schema.org');
  });
}
