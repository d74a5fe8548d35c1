import { findOptie, findPartij, findTaak, taken as alleTaken } from '../../content/index.ts';
import { bsnVanDienst, findVerantwoordelijke, type OvereenkomstContext } from '../../dossier/index.ts';
import { explainBronnen, printDate } from '../../rules/index.ts';
import { dateOf, isFilled, optionOf, textOf } from '../answers.ts';
import { attentionPoints, decisionSentences, serviceName } from './attention.ts';
import { gegevensRows, hasSpecial } from './gegevens-rows.ts';
import type { Rij, VerwerkersovereenkomstView, ZijdeView } from './view.ts';

/** Turns a dossier and one of its agreements into the plain values of both templates. `now` dates the document. */
export function toView(context: OvereenkomstContext, now: string): VerwerkersovereenkomstView {
  return {
    ...partiesView(context),
    ...assignmentView(context),
    ...contentsView(context),
    ...securityView(context),
    ...endView(context),
    ...reviewView(context),
    ...contactsView(context),
    datum: printDate(now),
  };
}

function municipality({ dossier }: OvereenkomstContext): ZijdeView {
  const { gemeente } = dossier;
  const { naam, orgaan } = findVerantwoordelijke(dossier);
  return {
    naam: textOf('gemeente.naam', naam),
    hoedanigheid: orgaan,
    adres: textOf('gemeente.adres', gemeente.adres),
    postcodeEnPlaats: textOf('gemeente.postcodeEnPlaats', gemeente.postcodeEnPlaats),
    kvk: textOf('gemeente.kvk', gemeente.kvk),
    vertegenwoordiger: textOf('gemeente.vertegenwoordiger', gemeente.vertegenwoordiger),
    functie: textOf('gemeente.vertegenwoordigerFunctie', gemeente.vertegenwoordigerFunctie),
  };
}

const provider = ({ partij }: OvereenkomstContext): ZijdeView => ({
  naam: textOf('partij.naam', partij.naam),
  hoedanigheid: textOf('partij.rechtsvorm', partij.rechtsvorm),
  adres: textOf('partij.adres', partij.adres),
  postcodeEnPlaats: textOf('partij.postcodeEnPlaats', partij.postcodeEnPlaats),
  kvk: textOf('partij.kvk', partij.kvk),
  vertegenwoordiger: textOf('partij.vertegenwoordiger', partij.vertegenwoordiger),
  functie: textOf('partij.vertegenwoordigerFunctie', partij.vertegenwoordigerFunctie),
});

function partiesView(context: OvereenkomstContext) {
  const gemeente = municipality(context);
  const verwerker = provider(context);
  const { dossier } = context;
  return {
    gemeente,
    verwerker,
    dienst: findPartij(context.dienst.soort)?.inZin ?? 'de aanbieder',
    dienstNaam: serviceName(context),
    ondertekenaars: [
      {
        naam: gemeente.naam,
        vertegenwoordigdDoor: gemeente.vertegenwoordiger,
        functie: gemeente.functie,
        plaats: textOf('gemeente.plaatsOndertekening', dossier.gemeente.plaatsOndertekening),
        datum: '',
      },
      {
        naam: verwerker.naam,
        vertegenwoordigdDoor: verwerker.vertegenwoordiger,
        functie: verwerker.functie,
        plaats: '',
        datum: '',
      },
    ],
  };
}

function assignmentView({ overeenkomst, dienst }: OvereenkomstContext) {
  const partij = findPartij(dienst.soort);
  const served = (partij?.taken ?? []).flatMap((id) => findTaak(id) ?? []);
  // A party that works in the municipality's own file serves all its tasks.
  const taken = served.length === 0 && partij?.eigenDossier !== undefined ? alleTaken : served;
  const cited = [...new Set(taken.flatMap(({ grondslagen: ids }) => ids))];
  const grondslagen = explainBronnen(cited).map(({ citeer }) => citeer);
  return {
    kenmerk: textOf('overeenkomst.kenmerk', overeenkomst.kenmerk),
    heeftKenmerk: isFilled(overeenkomst.kenmerk),
    hoofdovereenkomst: textOf('overeenkomst.hoofdovereenkomst', overeenkomst.hoofdovereenkomst),
    hoofdovereenkomstDatum: dateOf(
      'overeenkomst.hoofdovereenkomstDatum',
      overeenkomst.hoofdovereenkomstDatum,
    ),
    werkzaamheden: textOf('overeenkomst.werkzaamheden', overeenkomst.werkzaamheden),
    ingangsdatum: dateOf('overeenkomst.ingangsdatum', overeenkomst.ingangsdatum),
    einddatum: dateOf('overeenkomst.einddatum', overeenkomst.einddatum),
    looptVastAf: overeenkomst.looptijd === 'einddatum',
    doelen: taken.map(({ naam, kort }) => `${naam}: ${kort}`),
    grondslagen,
    heeftGrondslagen: grondslagen.length > 0,
  };
}

function contentsView(context: OvereenkomstContext) {
  const { overeenkomst, dossier, dienst } = context;
  const bsn = bsnVanDienst(dossier, dienst);
  const bsnMag = bsn.status === 'bepaald' && bsn.value === 'mag';
  const gegevens = gegevensRows(context);
  const betrokkenen = (overeenkomst.betrokkenen ?? []).map(
    (id) => findOptie('overeenkomst.betrokkenen', id)?.label ?? id,
  );
  return {
    betrokkenen,
    heeftBetrokkenen: betrokkenen.length > 0,
    betrokkenenOntbreekt: { ontbreekt: 'over wie de gegevens gaan' },
    gegevens,
    heeftGegevens: gegevens.length > 0,
    heeftBijzondereGegevens: hasSpecial(context),
    bsnMag,
    bsnMagNiet: !bsnMag,
    aanduidingKlantnummer: overeenkomst.aanduiding === 'klantnummer',
    aanduidingNaam: overeenkomst.aanduiding === 'naam-geboortedatum',
    aanduidingOpen: !overeenkomst.aanduiding,
    aanduidingOntbreekt: { ontbreekt: 'een sleutel in plaats van het BSN' },
  };
}

function securityView({ overeenkomst }: OvereenkomstContext) {
  const maatregelen = (overeenkomst.maatregelen ?? []).map((id): Rij => {
    const optie = findOptie('overeenkomst.maatregelen', id);
    return [
      optie?.label ?? id,
      optie?.uitleg ?? '',
      explainBronnen(optie?.bron ? [optie.bron] : [])[0]?.citeer ?? '',
    ];
  });
  const { certificaat } = overeenkomst;
  return {
    maatregelen,
    heeftMaatregelen: maatregelen.length > 0,
    maatregelenToelichting: textOf(
      'overeenkomst.maatregelenToelichting',
      overeenkomst.maatregelenToelichting,
    ),
    heeftMaatregelenToelichting: maatregelen.length > 0 && isFilled(overeenkomst.maatregelenToelichting),
    certificaat: optionOf('overeenkomst.certificaat', certificaat),
    heeftCertificaat: certificaat !== 'geen',
    heeftGeenCertificaat: certificaat === 'geen',
    certificaatToelichting: textOf(
      'overeenkomst.certificaatToelichting',
      overeenkomst.certificaatToelichting,
    ),
    heeftCertificaatToelichting: isFilled(overeenkomst.certificaatToelichting),
    locatieNederland: overeenkomst.locatie === 'nederland',
    locatieEer: overeenkomst.locatie === 'eer',
    locatieBuitenEer: overeenkomst.locatie === 'buiten-eer',
    locatieOpen: !overeenkomst.locatie,
    locatieToelichting: locationText(overeenkomst),
    datalekUren: textOf('overeenkomst.datalekUren', overeenkomst.datalekUren),
    controleVerklaring:
      overeenkomst.controle === 'jaarlijkse-verklaring' || overeenkomst.controle === 'beide',
    controleAudit: overeenkomst.controle === 'audit-bij-aanleiding' || overeenkomst.controle === 'beide',
    controleOpen: !overeenkomst.controle,
  };
}

const locationText = ({ locatie, locatieToelichting }: OvereenkomstContext['overeenkomst']) =>
  locatie
    ? textOf('overeenkomst.locatieToelichting', locatieToelichting)
    : textOf('overeenkomst.locatie', undefined);

function endView({ overeenkomst }: OvereenkomstContext) {
  const { subverwerkersToestemming, subverwerkers, einde } = overeenkomst;
  return {
    geenSubverwerkers: subverwerkersToestemming === 'geen',
    subverwerkersSpecifiek: subverwerkersToestemming === 'specifiek',
    subverwerkersAlgemeen: subverwerkersToestemming === 'algemeen',
    subverwerkersOpen: !subverwerkersToestemming,
    bezwaartermijn: textOf('overeenkomst.bezwaartermijnDagen', overeenkomst.bezwaartermijnDagen),
    subverwerkers: subverwerkers.map(({ naam, dienst, gegevens, land }): Rij => [
      isFilled(naam) ? naam : { ontbreekt: 'naam' },
      isFilled(dienst) ? dienst : { ontbreekt: 'dienst' },
      isFilled(gegevens) ? gegevens : { ontbreekt: 'welke gegevens' },
      isFilled(land) ? land : { ontbreekt: 'land' },
    ]),
    heeftSubverwerkers: subverwerkersToestemming !== 'geen' && subverwerkers.length > 0,
    eindeTerugbezorgen: einde === 'terugbezorgen',
    eindeVernietigen: einde === 'vernietigen',
    eindeKeuze: einde === 'keuze-bij-einde',
    eindeOpen: !einde,
    eindeDagen: textOf('overeenkomst.eindeDagen', overeenkomst.eindeDagen),
  };
}

function reviewView(context: OvereenkomstContext) {
  const { overeenkomst, dossier } = context;
  const aandachtspunten = attentionPoints(context);
  const besluiten = decisionSentences(context);
  const { toelichting } = findVerantwoordelijke(dossier);
  return {
    isMaatwerk: overeenkomst.vorm !== 'bijlagen-vng',
    motivering: textOf('overeenkomst.motivering', overeenkomst.motivering),
    verantwoordelijkeToelichting: toelichting ?? '',
    heeftVerantwoordelijkeToelichting: toelichting !== undefined,
    aandachtspunten,
    heeftAandachtspunten: aandachtspunten.length > 0,
    besluiten,
    heeftBesluiten: besluiten.length > 0,
  };
}

function contactsView({ dossier: { contacten }, partij }: OvereenkomstContext) {
  return {
    contactVerwerker: {
      naam: textOf('partij.contactNaam', partij.contactNaam),
      email: textOf('partij.contactEmail', partij.contactEmail),
      telefoon: textOf('partij.contactTelefoon', partij.contactTelefoon),
    },
    contactBeveiliging: {
      naam: textOf('partij.beveiligingContact', partij.beveiligingContact),
      email: textOf('partij.beveiligingEmail', partij.beveiligingEmail),
      telefoon: textOf('partij.contactTelefoon', partij.contactTelefoon),
    },
    contactFg: {
      naam: textOf('contacten.fgNaam', contacten.fgNaam),
      email: textOf('contacten.fgEmail', contacten.fgEmail),
      telefoon: textOf('contacten.fgTelefoon', contacten.fgTelefoon),
    },
    contactMeldpunt: {
      naam: textOf('contacten.meldpuntNaam', contacten.meldpuntNaam),
      email: textOf('contacten.meldpuntEmail', contacten.meldpuntEmail),
      telefoon: textOf('contacten.meldpuntTelefoon', contacten.meldpuntTelefoon),
    },
    contactContract: {
      naam: textOf('contacten.contractbeheerder', contacten.contractbeheerder),
      email: textOf('contacten.contractbeheerderEmail', contacten.contractbeheerderEmail),
      telefoon: '',
    },
  };
}
