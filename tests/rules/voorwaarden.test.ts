import { describe, expect, it } from 'vitest';
import { assessDelen, type DeelVraag } from '../../src/rules/delen.ts';
import { voorwaardenVan } from '../../src/rules/voorwaarden.ts';

const conditionsOf = (partij: string, weg: DeelVraag['weg'], ...gegevens: string[]) => {
  const vraag = { partij, weg, gegevens };
  return voorwaardenVan(vraag, assessDelen(vraag)).map(({ soort, gegevens: which }) =>
    which.length === 0 ? soort : `${soort}: ${which.join()}`,
  );
};

describe('the conditions of an answer', () => {
  it.each([
    // leveringen-door/5/aandachtspunten (MAP): whatever reaches a processor, whichever way.
    ['aanbieder-map', 'naar', ['naw-gegevens'], ['verwerkersovereenkomst']],
    ['aanbieder-map', 'brief', ['naw-gegevens'], ['verwerkersovereenkomst']],
    ['aanbieder-map', 'dossier', ['naw-gegevens'], ['verwerkersovereenkomst']],
    ['aanbieder-pvt', 'van', ['aanwezigheid'], ['verwerkersovereenkomst']],
    ['aanbieder-pvt', 'naar', [], ['verwerkersovereenkomst']],
    // Art. 35 lid 4 Wet (H-09): both municipalities, whatever the data.
    ['nieuwe-woongemeente', 'naar', ['pip'], ['op-verzoek', 'zonder-medische-reden']],
    ['nieuwe-woongemeente', 'naar', ['bsn'], ['op-verzoek']],
    ['nieuwe-woongemeente', 'brief', ['opgelegde-boetes'], ['op-verzoek']],
    ['vorige-woongemeente', 'van', ['opgelegde-boetes'], ['op-verzoek']],
    ['vorige-woongemeente', 'naar', ['bsn'], []],
    // Art. 9.6 lid 4 Besluit (H-45): fines only.
    ['duo', 'naar', ['bsn', 'opgelegde-boetes'], ['op-verzoek: opgelegde-boetes']],
    ['duo', 'naar', ['opgelegde-boetes'], ['op-verzoek']],
    ['duo', 'naar', ['bsn'], []],
    // Art. 9.2 lid 4 Besluit (H-54).
    ['cursusinstelling-onderwijsroute', 'van', ['aanwezigheid'], ['op-verzoek-gezinsmigranten']],
    // Art. 9.4 lid 3 c Besluit (H-56).
    ['coa', 'inzage', ['bsn', 'cv-gemaakt'], ['uit-voorinburgering: cv-gemaakt']],
    // Art. 18 Wet: also before anything was chosen.
    ['openbaar-lichaam-wgr', 'naar', ['bsn', 'naw-gegevens'], ['volledige-overdracht', 'afspraken']],
    ['openbaar-lichaam-wgr', 'brief', [], ['volledige-overdracht', 'afspraken']],
    // H-10, H-34: inside the municipality.
    ['participatiewet', 'intern', ['bsn'], ['eigen-grond']],
    ['participatiewet', 'intern', ['gegevens-uitkering-participatiewet'], ['naar-inburgering']],
    // Art. 9.10 Besluit: chapter 9 only.
    ['cursusinstelling-onderwijsroute', 'naar', ['bsn'], ['hoofdstuk-9']],
    ['tolk', 'naar', ['naw-gegevens'], ['rol']],
    ['team-inburgering', 'dossier', ['bsn', 'naw-gegevens'], []],
  ] as const)('%s, %s, %o: %o', (partij, weg, fields, expected) => {
    expect(conditionsOf(partij, weg, ...fields)).toEqual(expected);
  });

  it('has none for what may not go anyway', () => {
    expect(conditionsOf('zorg-en-welzijn', 'intern', 'naw-gegevens')).toEqual([]);
  });
});
