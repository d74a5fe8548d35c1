import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dpiaParagrafen } from '../../../src/content/index.ts';
import type { Dossier } from '../../../src/dossier/index.ts';
import {
  beslissingenVan,
  bevestigParagraaf,
  bevestigVraag,
  maakDpiabeeld,
  neemMaatregelenOver,
  zetAfronding,
  zetMaatregel,
  zetRisico,
  wijzigVraag,
} from '../../../src/dossier/dpia/index.ts';
import { minimal } from '../../documents/dossiers.ts';
import { emptyPlan, onePersonPlan } from '../../documents/plan-dossiers.ts';
import { bevries, exporteer, foutenIn, gelezen, teller, zonderDpia, type Bestand } from './bestand.ts';
import { gewoneDossiers, voorbeeld } from './proefdossiers.ts';
import { bewerkt } from './willekeurig.ts';

/*
 * What the format of the Invulhulp (MinBZK/par-dpia-form) has no place for, and what so does not come back in a dossier without
 * its DPIA: measures that were refused while paragraph 17 is open; risks that were put aside; a confirmation in a paragraph that
 * is not finished; the owner of a single measure, because a risk names all owners together (17.1.7); own words for a measure of
 * the library; an own measure against no risk; whether an own measure lowers chance or impact; chance and impact after measures
 * apart; what was done with the advice of the FG; conditions or words with the decision; the day to look again.
 */

/** A file without the names of owners. */
const zonderBeheerders = ({ answers, ...file }: Bestand): Bestand => ({
  ...file,
  answers: Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      if (id !== '17.1' || !Array.isArray(answer)) return [id, answer];
      return [id, answer.map(({ '17.1.7': _beheerders, ...rij }) => rij)];
    }),
  ),
});

describe('een DPIA gaat heen en terug naar de Invulhulp', () => {
  it.each(gewoneDossiers)('in hetzelfde dossier verandert er niets: %s', (_naam, dossier) => {
    const file = exporteer(dossier);
    const read = gelezen(file, bevries(dossier));
    expect(read.nietOvergenomen).toEqual([]);
    expect(exporteer(read.dossier)).toEqual(file);
    expect(read.dossier.dpia.antwoorden).toHaveLength(dossier.dpia.antwoorden.length);
    expect(read.dossier.dpia.risicos).toHaveLength(dossier.dpia.risicos.length);
  });

  it('komt in een dossier zonder DPIA terug: eigen antwoorden, risico’s, maatregelen en afronding', () => {
    fc.assert(
      fc.property(bewerkt([minimal(), emptyPlan(), onePersonPlan()]), (dossier) => {
        const file = exporteer(bevries(dossier));
        const read = gelezen(file, bevries(zonderDpia(dossier)));
        expect(zonderBeheerders(exporteer(read.dossier))).toEqual(zonderBeheerders(file));
      }),
      { numRuns: 30, interruptAfterTimeLimit: 6000, endOnFailure: true },
    );
  });

  it('komt in hetzelfde dossier terug zonder dat er iets verloren gaat', () => {
    const ids = ({ dpia }: Dossier) => [...dpia.risicos, ...dpia.maatregelen].map(({ id }) => id).toSorted();
    fc.assert(
      fc.property(bewerkt([minimal(), emptyPlan(), onePersonPlan()]), (dossier) => {
        const file = exporteer(bevries(dossier));
        const read = gelezen(file, dossier);
        expect(exporteer(read.dossier)).toEqual(file);
        expect(ids(read.dossier)).toEqual(ids(dossier));
      }),
      { numRuns: 20, interruptAfterTimeLimit: 4000, endOnFailure: true },
    );
  });

  it('is altijd een goed bestand volgens het schema, wat iemand ook invult', () => {
    fc.assert(
      fc.property(bewerkt([minimal(), onePersonPlan()]), (dossier) => {
        expect(foutenIn(exporteer(dossier))).toEqual([]);
      }),
      { numRuns: 10, interruptAfterTimeLimit: 3000 },
    );
  });
});

/** A DPIA in which every decision was taken: one risk is changed, one measure refused, one has a day. */
function afgerond(): Dossier {
  const ids = teller();
  const change = (dossier: Dossier, how: (dossier: Dossier) => Dossier): Dossier => how(dossier);
  const steps: ((dossier: Dossier) => Dossier)[] = [
    (one) => zetMaatregel(one, 'logboek-bekijken', ids(), { status: 'afgewezen' }),
    (one) => zetMaatregel(one, 'toegang-op-naam', ids(), { gereedOp: '2027-03-01', eigenaar: 't1' }),
    (one) =>
      maakDpiabeeld(one).risicobeeld.risicos.reduce(
        (dossier, { sleutel }) => zetRisico(dossier, sleutel, ids(), { status: 'beoordeeld' }),
        one,
      ),
    (one) =>
      zetRisico(one, 'te-veel-uit-tvs', ids(), { kans: 'laag', toelichting: 'TVS is hier al afgeschermd.' }),
    (one) => neemMaatregelenOver(one, maakDpiabeeld(one).risicobeeld.maatregelen, ids),
    (one) => zetAfronding(one, { adviesFg: 'Akkoord.', besluit: 'vastgesteld', herzienOp: '2029-11-23' }),
    (one) => wijzigVraag(maakDpiabeeld(one), '7.2', { tekst: 'De cliëntenraad is het ermee eens.' }),
    ...['14.1', '14.2', '17.3'].map((vraag) => (one: Dossier) => bevestigVraag(maakDpiabeeld(one), vraag)),
    ...dpiaParagrafen.map(
      ({ nummer }) =>
        (one: Dossier) =>
          bevestigParagraaf(maakDpiabeeld(one), nummer),
    ),
  ];
  return steps.reduce(change, zonderDpia(voorbeeld()));
}

describe('een afgeronde DPIA', () => {
  const dossier = afgerond();
  const file = exporteer(dossier);

  it('is in alle paragrafen af, ook in het bestand', () => {
    expect(beslissingenVan(maakDpiabeeld(dossier)).filter(({ isGenomen }) => !isGenomen)).toEqual([]);
    expect(file.metadata.completedTasks).toEqual(dpiaParagrafen.map(({ nummer }) => String(nummer)));
  });

  it('komt helemaal terug, ook wat bevestigd en wat afgewezen is; alleen het moment van herziening niet', () => {
    const { dossier: terug, nietOvergenomen } = gelezen(file, bevries(zonderDpia(dossier)));
    expect(nietOvergenomen).toEqual([]);
    expect(zonderBeheerders(exporteer(terug))).toEqual(zonderBeheerders(file));
    expect(terug.dpia.maatregelen.filter(({ status }) => status === 'afgewezen')).toMatchObject([
      { uitLijst: 'logboek-bekijken' },
    ]);
    expect(terug.dpia).toMatchObject({ adviesFg: 'Akkoord.', besluit: 'vastgesteld' });
    expect(beslissingenVan(maakDpiabeeld(terug)).filter(({ isGenomen }) => !isGenomen)).toMatchObject([
      { id: 'afronding:herziening' },
    ]);
  });
});

describe('wat iemand in de Invulhulp verandert', () => {
  const dossier = zetMaatregel(
    zetRisico(voorbeeld(), 'fout-bij-overtypen', 'r1', { status: 'beoordeeld' }),
    'vier-ogen-bij-overtypen',
    'vier-ogen',
    { gereedOp: '2027-02-01', eigenaar: 't2' },
  );
  const change = (from: Bestand, id: string, at: number, field: string, value: string): Bestand => {
    const answer = from.answers[id];
    if (!Array.isArray(answer)) throw new Error(`Geen rijen bij ${id}.`);
    const cell = { value, lastEditedAt: '2026-12-01T10:00:00.000Z' };
    return {
      ...from,
      answers: {
        ...from.answers,
        [id]: answer.map((rij) => (rij._index === at ? { ...rij, [field]: cell } : rij)),
      },
    };
  };

  it('komt als eigen antwoord terug, met wat er werd voorgesteld; de rest blijft voorstel', () => {
    const { dossier: terug } = gelezen(
      change(exporteer(dossier), '5.1', 0, '5.1.1', 'Ons eigen doel.'),
      dossier,
    );
    expect(terug.dpia.antwoorden).toMatchObject([{ vraag: '5.1', status: 'gewijzigd' }]);
    expect(terug.dpia.antwoorden[0]?.rijen?.[0]).toMatchObject({ '5.1.1': 'Ons eigen doel.' });
    expect(terug.dpia.antwoorden[0]?.voorstel?.rijen).toHaveLength(13);
  });

  it('een ander oordeel over een risico is een oordeel; een oordeel dat er al was, blijft', () => {
    const { dossier: terug } = gelezen(change(exporteer(dossier), '16.1', 0, '16.1.3', 'laag'), dossier);
    expect(terug.dpia.risicos).toMatchObject([
      { risico: 'te-veel-mensen-in-tvs-en-duo', status: 'beoordeeld', kans: 'laag' },
      { id: 'r1', risico: 'fout-bij-overtypen', status: 'beoordeeld' },
    ]);
  });

  it('een maatregel die er al was, houdt zijn id, zodat zijn actie in het plan dezelfde blijft', () => {
    const { maatregelen } = gelezen(exporteer(dossier), dossier).dossier.dpia;
    const byId = (rows: typeof maatregelen) => rows.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(byId(maatregelen)).toEqual(byId(dossier.dpia.maatregelen));
  });

  it('een vraag die het bestand weglaat, houdt het antwoord van het dossier', () => {
    const own: Dossier = {
      ...dossier,
      dpia: {
        ...dossier.dpia,
        antwoorden: [{ vraag: '14.1', status: 'gewijzigd', tekst: 'Eigen oordeel.' }],
      },
    };
    const answers = Object.entries(exporteer(own).answers).filter(([id]) => id !== '14.1');
    expect(
      gelezen({ ...exporteer(own), answers: Object.fromEntries(answers) }, own).dossier.dpia.antwoorden,
    ).toEqual(own.dpia.antwoorden);
  });

  it('een antwoord dat daar is leeggemaakt, is hier een eigen, leeg antwoord', () => {
    const answers = {
      ...exporteer(dossier).answers,
      '14.1': { value: null, lastEditedAt: '2026-12-01T10:00:00.000Z' },
    };
    const { dossier: terug } = gelezen({ ...exporteer(dossier), answers }, dossier);
    expect(terug.dpia.antwoorden).toMatchObject([{ vraag: '14.1', status: 'gewijzigd', tekst: '' }]);
  });

  it('een restrisico dat daar hoog is, blijft hier hoog (art. 36 lid 1 AVG)', () => {
    const { dossier: terug } = gelezen(change(exporteer(dossier), '17.1', 2, '17.1.4', 'hoog'), dossier);
    expect(maakDpiabeeld(terug).risicobeeld.risicos[2]).toMatchObject({ niveauNa: 'hoog', isNaEigen: true });
  });

  it('een nieuwe maatregel wordt een eigen maatregel bij zijn risico', () => {
    const row = exporteer(dossier).answers['17.1'];
    const before = Array.isArray(row) ? row[0]?.['17.1.3']?.value : undefined;
    if (typeof before !== 'string') throw new Error('Geen maatregelen.');
    const { dossier: terug } = gelezen(
      change(exporteer(dossier), '17.1', 0, '17.1.3', `${before}; Zet er een hek om.`),
      dossier,
    );
    expect(terug.dpia.maatregelen.find(({ uitLijst }) => uitLijst === undefined)).toMatchObject({
      maatregel: 'Zet er een hek om',
      risicos: ['te-veel-mensen-in-tvs-en-duo'],
      status: 'genomen',
    });
  });
});
