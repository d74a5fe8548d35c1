import fc from 'fast-check';
import {
  maatregelen as library,
  risicos as risicotabel,
  type RijksmodelVraag,
} from '../../../src/content/index.ts';
import type { Dossier } from '../../../src/dossier/index.ts';
import {
  afgeleid,
  dpiaMaatregelSchema,
  dpiaRisicoSchema,
  maakDpiabeeld,
  verwerkingsnaam,
  verwerkingsnamen,
  vraagstand,
  vragen,
  type Dpia,
  type DpiaAntwoord,
  type Formulierrij,
  type Vraag,
} from '../../../src/dossier/dpia/index.ts';
import { zonderDpia } from './bestand.ts';

/** Words as people and mischief write them: new lines, spaces at the ends, emoji, control signs and half characters. */
const woorden = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', 'a\nb', ' rand ', 'x; y', '{gemeente}', '__proto__', 'null', 'Einde.'),
);
const dag = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const niveau = fc.constantFrom('laag', 'midden', 'hoog');

const cel = ({ soort, opties }: RijksmodelVraag): fc.Arbitrary<string | string[]> => {
  if (soort === 'meerkeuze')
    return fc.array(opties.length === 0 ? woorden : fc.constantFrom(...opties), { maxLength: 3 });
  if (soort === 'datum') return dag;
  return opties.length === 0 ? woorden : fc.constantFrom(...opties);
};

const rij = ({ velden }: Vraag): fc.Arbitrary<Formulierrij> =>
  fc
    .tuple(...velden.map((veld) => fc.option(cel(veld).map((value) => [veld.id, value] as const))))
    .map((cells) => Object.fromEntries(cells.filter((one) => one !== null)));

/** An own answer in the form of its question; a question by processing has rows for some of the names. */
function antwoord(vraag: Vraag, namen: readonly string[]): fc.Arbitrary<DpiaAntwoord> {
  const base = { vraag: vraag.id, status: 'gewijzigd' as const };
  if (vraag.vorm === 'veld')
    return fc.oneof(...vraag.velden.map(cel)).map((value) => ({ ...base, tekst: [value].flat().join(' ') }));
  if (vraag.vorm === 'kaart') return rij(vraag).map((one) => ({ ...base, rijen: [one] }));
  if (!vraag.perVerwerking)
    return fc.array(rij(vraag), { maxLength: 4 }).map((rijen) => ({ ...base, rijen }));
  return fc
    .tuple(...namen.map((naam) => fc.option(rij(vraag).map((one) => ({ [verwerkingsnaam]: naam, ...one })))))
    .map((rijen) => ({ ...base, rijen: rijen.filter((one) => one !== null) }));
}

const eigenVragen = vragen.filter(({ id }) => !afgeleid.has(id));
const drie = eigenVragen.filter(({ id }) => id === '3.1');
const overige = eigenVragen.filter(({ id }) => id !== '3.1');

/** Own answers to some questions, and confirmed proposals of others. */
function antwoorden(dossier: Dossier): fc.Arbitrary<DpiaAntwoord[]> {
  const beeld = maakDpiabeeld(dossier);
  const bevestigd = ({ id }: Vraag): DpiaAntwoord => {
    const { waarde } = vraagstand(beeld, id);
    return { vraag: id, status: 'bevestigd', ...('tekst' in waarde ? waarde : { rijen: [...waarde.rijen] }) };
  };
  const eigenNamen = fc.option(fc.tuple(...drie.map((vraag) => antwoord(vraag, []))), { freq: 2 });
  return eigenNamen.chain((named) => {
    const [first] = named ?? [];
    const own =
      first === undefined ? dossier : { ...dossier, dpia: { ...dossier.dpia, antwoorden: [first] } };
    const namen = verwerkingsnamen(maakDpiabeeld(own));
    return fc
      .subarray(overige)
      .chain((chosen) =>
        fc.tuple(...chosen.map((vraag) => fc.oneof(antwoord(vraag, namen), fc.constant(bevestigd(vraag))))),
      )
      .map((found) => [...(first === undefined ? [] : [first]), ...found]);
  });
}

/** A title that no other row has; the ids of a row make it its own. */
const titel = (id: string) => woorden.map((text) => `${id} ${text}`);

const oordeel = fc.record(
  {
    kans: niveau,
    kansWaarom: woorden,
    impact: niveau,
    impactWaarom: woorden,
    kansNa: niveau,
    impactNa: niveau,
    watGaatMis: woorden,
    oorsprong: woorden,
    toelichting: woorden,
  },
  { requiredKeys: [] },
);

/** Judged and changed risks of the library, also without cause, and own ones. One risk that is always there stays a proposal. */
const risicos: fc.Arbitrary<Dpia['risicos']> = fc
  .tuple(
    fc.subarray(
      risicotabel.filter(({ aanleidingen }) => !aanleidingen.includes('altijd')),
      { maxLength: 8 },
    ),
    fc.integer({ min: 0, max: 3 }),
  )
  .chain(([listed, own]) =>
    fc.tuple(
      ...listed.map(({ id }) =>
        fc
          .tuple(oordeel, fc.constantFrom('open', 'beoordeeld'))
          .map(([said, status]) => dpiaRisicoSchema.parse({ id: `r-${id}`, risico: id, status, ...said })),
      ),
      ...Array.from({ length: own }, (_, at) =>
        fc
          .tuple(titel(`Risico ${at}`), oordeel, fc.constantFrom('open', 'beoordeeld'))
          .map(([risico, said, status]) =>
            dpiaRisicoSchema.parse({ id: `eigen-${at}`, risico, isEigen: true, status, ...said }),
          ),
      ),
    ),
  );

/** Measures that someone takes: of the library with its own words, and own ones, each against a risk that counts. */
function maatregelen(dossier: Dossier): fc.Arbitrary<Dpia['maatregelen']> {
  const beeld = maakDpiabeeld(dossier).risicobeeld;
  const keys = beeld.risicos.map(({ sleutel }) => sleutel);
  const eigenaar = fc.option(fc.constantFrom('niemand', ...dossier.team.map(({ id }) => id)));
  const more = fc.record({ eigenaar, gereedOp: fc.option(dag) });
  return fc
    .tuple(fc.subarray([...library], { maxLength: 8 }), fc.integer({ min: 0, max: 4 }))
    .chain(([listed, own]) =>
      fc.tuple(
        ...listed.map(({ id, titel: maatregel }) =>
          fc.tuple(more, fc.subarray(keys, { minLength: 1, maxLength: 3 })).map(([said, against]) =>
            dpiaMaatregelSchema.parse({
              id: `m-${id}`,
              maatregel,
              uitLijst: id,
              risicos: against,
              ...said,
            }),
          ),
        ),
        ...Array.from({ length: own }, (_, at) =>
          fc
            .tuple(
              titel(`Maatregel ${at}`),
              more,
              fc.constantFrom('kans', 'impact', 'beide', null),
              fc.subarray(keys, { minLength: 1, maxLength: 4 }),
            )
            .map(([maatregel, said, verlaagt, against]) =>
              dpiaMaatregelSchema.parse({
                id: `eigen-${at}`,
                maatregel,
                verlaagt,
                risicos: against,
                ...said,
              }),
            ),
        ),
      ),
    );
}

const afronding = fc.record(
  {
    adviesFg: fc.option(woorden),
    adviesFgDatum: fc.option(dag),
    adviesVerwerkt: fc.option(woorden),
    besluit: fc.constantFrom(
      'vastgesteld' as const,
      'met-voorwaarden' as const,
      'niet-vastgesteld' as const,
      null,
    ),
    besluitDatum: fc.option(dag),
    besluitToelichting: fc.option(woorden),
    herzienOp: fc.option(dag),
  },
  { requiredKeys: [] },
);

const plaatje = (data: string) => ({
  _index: 0,
  '1.2.1': {
    value: { data: `data:image/png;base64,${data}`, title: 'Stroomschema' },
    lastEditedAt: '2026-09-01T10:00:00.000Z',
  },
});
const overig = fc.constantFrom<Dpia['overig']>(
  [],
  [{ sleutel: '1.2', json: JSON.stringify([plaatje('AAAA')]) }],
);

/** A dossier with a DPIA on which someone worked. */
export const bewerkt = (bases: readonly Dossier[]): fc.Arbitrary<Dossier> =>
  fc
    .tuple(fc.constantFrom(...bases.map(zonderDpia)), risicos, afronding, overig)
    .chain(([base, rows, closing, kept]) => {
      const judged: Dossier = { ...base, dpia: { ...base.dpia, ...closing, risicos: rows, overig: kept } };
      return maatregelen(judged).chain((taken) => {
        const dossier: Dossier = { ...judged, dpia: { ...judged.dpia, maatregelen: taken } };
        return antwoorden(dossier).map((own) => ({ ...dossier, dpia: { ...dossier.dpia, antwoorden: own } }));
      });
    });
