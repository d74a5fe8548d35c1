import { describe, expect, it } from 'vitest';
import { systeemSchema, type Dossier } from '../../../src/dossier/index.ts';
import {
  celTekst,
  maakDpiabeeld,
  tekstVanWaarde,
  vraagstand,
  type Waarde,
} from '../../../src/dossier/dpia/index.ts';
import { emptyPlan } from '../../documents/plan-dossiers.ts';
import { gewoneDossiers, vijandigeDossiers, voorbeeld } from './proefdossiers.ts';

const textsOf = (waarde: Waarde): string[] =>
  'tekst' in waarde ? [waarde.tekst] : waarde.rijen.flatMap((rij) => Object.values(rij).map(celTekst));

const proposals = (dossier: Dossier): [string, string][] =>
  maakDpiabeeld(dossier).vragen.flatMap(({ vraag, voorstel }) =>
    voorstel === undefined ? [] : textsOf(voorstel).map((text): [string, string] => [vraag.id, text]),
  );

const tekst = (dossier: Dossier, id: string): string =>
  tekstVanWaarde(vraagstand(maakDpiabeeld(dossier), id).waarde);

describe('de voorstellen zijn af', () => {
  it.each(gewoneDossiers)('%s: zonder accolades, dubbele spaties en resten van code', (_naam, dossier) => {
    for (const [id, text] of proposals(dossier))
      expect(text, id).not.toMatch(
        /[{}]|undefined|null\b(?!$)|NaN|\[object| {2}|\( |\s[.,;:]|^\s|\s$|: ?[.;]|\.\./u,
      );
  });

  it.each(vijandigeDossiers)('%s: elke plaats in een tekst is gevuld', (_naam, dossier) => {
    for (const [id, text] of proposals(dossier))
      expect(text, id).not.toMatch(/\{[a-zA-Z]+\}|undefined|\[object/u);
  });

  it.each(gewoneDossiers)('%s: elke vraag heeft een voorstel in haar eigen vorm', (_naam, dossier) => {
    for (const { vraag, voorstel } of maakDpiabeeld(dossier).vragen) {
      // What inburgeraars think, only the municipality can know (art. 35 lid 9 AVG).
      if (vraag.id === '7.2') {
        expect(voorstel).toBeUndefined();
        continue;
      }
      if (voorstel === undefined) throw new Error(`Geen voorstel voor ${vraag.id}.`);
      expect('tekst' in voorstel, vraag.id).toBe(vraag.vorm === 'veld');
      if (vraag.vorm === 'kaart') expect('rijen' in voorstel && voorstel.rijen).toHaveLength(1);
    }
  });

  it('een systeem zonder naam heet zo', () => {
    const dossier: Dossier = {
      ...emptyPlan(),
      systemen: [systeemSchema.parse({ id: 's1', naam: ' ', overgetypt: 'ja' })],
    };
    expect(tekst(dossier, '1.1')).toContain(
      'De gegevens staan in de volgende systemen: een systeem zonder naam (leverancier onbekend, locatie onbekend).',
    );
    expect(tekst(dossier, '4')).toContain('met de hand overgenomen in een systeem zonder naam.');
  });

  it.each([
    ['centrumgemeente', 'De gemeente heeft de uitvoering opgedragen aan een andere gemeente.'],
    ['openbaar-lichaam', 'De uitvoering ligt bij het openbaar lichaam (naam nog invullen).'],
    ['eigen-organisatie', 'De gemeente voert de wet zelf uit.'],
  ] as const)('een %s zonder naam geeft een hele zin (art. 18 Wet inburgering 2021)', (vorm, zin) => {
    expect(tekst({ ...emptyPlan(), uitvoering: { vorm, naam: ' ' } }, '1.1')).toContain(zin);
  });

  it.each([
    ['vastgesteld', 'definitief'],
    ['met-voorwaarden', 'definitief'],
    ['niet-vastgesteld', 'concept'],
    [null, 'concept'],
  ] as const)('een besluit %s maakt de status %s', (besluit, status) => {
    expect(tekst({ ...voorbeeld(), dpia: { ...voorbeeld().dpia, besluit } }, '19.2')).toBe(status);
  });
});
