import { expect, it } from 'vitest';
import { readChangelog } from '../../src/build/changelog.ts';

it('reads versions with their changes, over lines and without marks', () => {
  const text =
    '# Wijzigingen\n\nUitleg.\n\n## 0.2.0\n\nDe gids.\n\n- Een `taak`\n  per pagina.\n- Zoeken.\n\n## 0.1.0\n\n- Begin.\n';
  expect(readChangelog(text)).toEqual([
    { versie: '0.2.0', wijzigingen: ['Een taak per pagina.', 'Zoeken.'] },
    { versie: '0.1.0', wijzigingen: ['Begin.'] },
  ]);
});
