import { describe, expect, it } from 'vitest';
import { planduur, planningsignaal, terugteller, verzamelActies } from '../../../src/dossier/plan/index.ts';
import { dossierSchema, type Dossier } from '../../../src/dossier/index.ts';
import { addDays, werkdagenTussen } from '../../../src/rules/index.ts';

const planned = (actieplan: object, rest: object = {}): Dossier =>
  dossierSchema.parse({ soort: 'privacydossier', versie: 2, id: 'x', gewijzigd: '', actieplan, ...rest });

describe('a slip of the pen in a date', () => {
  it.each(['0000-05-01', '0001-01-10', '0027-07-01', '9999-12-31', '1899-12-31'])(
    '%s as target counts as no date',
    (streefdatum) => {
      expect(terugteller(planned({ streefdatum }))(10)).toBeUndefined();
      expect(planningsignaal(planned({ streefdatum }), '2026-11-23')).toBe('geen-streefdatum');
    },
  );

  it.each(['0027-03-01', '1900-01-01'])(
    '%s as first day costs no time and shortens nothing',
    (begindatum) => {
      const start = performance.now();
      expect(terugteller(planned({ streefdatum: '2999-12-31', begindatum }))(0)).toBe('2999-12-31');
      expect(performance.now() - start).toBeLessThan(200);
    },
  );

  it('a long lead is never taken for a short one', () => {
    const streefdatum = '2027-07-01';
    const far = addDays(streefdatum, -2 * planduur - 1);
    expect(werkdagenTussen(far, streefdatum)).toBeGreaterThan(planduur);
    const count = (begindatum?: string) => terugteller(planned({ streefdatum, begindatum }))(planduur);
    expect(count(far)).toBe(count());
    expect(count(addDays(far, 2))).toBe(count());
  });

  it('the end of a document that is no day gives an action without a day of its own', () => {
    const dossier = planned(
      {},
      { bestaandeDocumenten: [{ id: 'd', soort: 'dpia', titel: 'DPIA', verlooptOp: 'volgend jaar' }] },
    );
    const found = verzamelActies(dossier, '2026-11-23').find(({ id }) => id === 'herziening:document:d');
    expect(found).toMatchObject({ gereedOp: undefined, isDatumVoorstel: true });
  });
});
