import { dpiaParagrafen } from '../../content/index.ts';
import { opsomming } from '../../rules/index.ts';
import { beslissingenZin, paragraafPad, vindVrijeTekst, type Vindplaats } from '../../wizards/dpia/index.ts';
import { Button, Callout } from '../base/index.ts';
import { BestandKaart, DocumentKaart } from '../document/document-kaart.tsx';
import { useAttempt } from '../files/use-attempt.ts';
import { makeInvulhulp, makeRegister } from './bestanden.ts';
import { InvulhulpOpenen } from './invulhulp-openen.tsx';
import type { DpiaState } from './use-dpia.ts';

/** All that follows from the DPIA; each document can be read here first. */
export default function DocumentenPage({ dpia }: { dpia: DpiaState }) {
  const { dossier, beslissingen } = dpia;
  return (
    <>
      <p>
        {beslissingenZin(beslissingen)} Je kunt het document nu al maken: wat nog niet is bevestigd, is daarin
        te zien.
      </p>
      <VrijeTekst plaatsen={vindVrijeTekst(dpia.beeld)} />
      <ul className="pw-documenten">
        <DocumentKaart
          id="dpia"
          titel="DPIA"
          voor="Voor het college, de FG en het archief"
          tekst="Alle paragrafen van het Rijksmodel, met de tekening, de risicomatrix, de maatregelen en hoe elk antwoord tot stand kwam. Je dossier zit erin; je opent het hier weer."
          build={async (now) => (await import('../../documents/dpia/index.ts')).buildDpia(dossier, now)}
        />
        <DocumentKaart
          id="dpia-nodig"
          titel="Is een DPIA nodig?"
          bestand="de uitkomst"
          voor="Voor bij het besluit, op één bladzijde"
          tekst="De uitkomst met de redenen, en welke kenmerken voor jullie gelden."
          build={async (now) =>
            (await import('../../documents/dpia-nodig/index.ts')).buildDpiaNodig(dossier, now)
          }
        />
        <DocumentKaart
          id="privacyinformatie"
          titel="Privacyinformatie voor inburgeraars"
          voor="Voor inburgeraars, bij de oproep en de intake"
          tekst="In gewone taal: welke gegevens, waarvoor, van wie, aan wie, hoe lang, en wat iemand kan vragen (artikel 13 en 14 AVG)."
          build={async (now) =>
            (await import('../../documents/privacyinformatie/index.ts')).buildPrivacyinformatie(dossier, now)
          }
        />
        <Register dpia={dpia} />
        <Invulhulp dpia={dpia} />
      </ul>
      <InvulhulpOpenen dpia={dpia} />
    </>
  );
}

const soortWoorden = { bsn: 'een burgerservicenummer', gezondheid: 'iemands gezondheid' } as const;

/** Before the document goes out: where own words seem to hold a BSN or something about health. */
function VrijeTekst({ plaatsen }: { plaatsen: readonly Vindplaats[] }) {
  if (plaatsen.length === 0) return null;
  return (
    <Callout kind="warning" title="Lees deze paragrafen na voordat je het document deelt">
      <p>
        In wat je zelf schreef, staat misschien een burgerservicenummer of iets over iemands gezondheid. Dat
        hoort niet in een document. Haal het weg als het over een persoon gaat.
      </p>
      <ul>
        {plaatsen.map(({ paragraaf, soorten }) => (
          <li key={paragraaf}>
            <a className="nl-link" href={paragraafPad(paragraaf)}>
              {paragraaf}. {dpiaParagrafen.find(({ nummer }) => nummer === paragraaf)?.titel}
            </a>
            : {opsomming(soorten.map((soort) => soortWoorden[soort]))}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Register({ dpia: { dossier } }: { dpia: DpiaState }) {
  const { message, attempt } = useAttempt();
  return (
    <BestandKaart
      id="register"
      titel="Regels voor het verwerkingsregister"
      voor="Voor wie het register bijhoudt"
      tekst="Een regel per taak, met alles wat artikel 30 lid 1 van de AVG vraagt. Zet ze in het register van je gemeente."
      message={message}
    >
      <Button iconStart="document" onClick={() => attempt(() => makeRegister(dossier, 'xlsx'))}>
        Download de regels (Excel)
      </Button>
      <Button kind="secondary" onClick={() => attempt(() => makeRegister(dossier, 'csv'))}>
        Regels (CSV)
      </Button>
    </BestandKaart>
  );
}

function Invulhulp({ dpia: { dossier } }: { dpia: DpiaState }) {
  const { message, attempt } = useAttempt();
  return (
    <BestandKaart
      id="invulhulp"
      titel="Bestand voor de Invulhulp DPIA"
      voor="Voor wie verdergaat in de Invulhulp van het ministerie van BZK"
      tekst="Dezelfde antwoorden in het bestandsformaat van de Invulhulp. Tekeningen en de bijlage over hoe de DPIA tot stand kwam, gaan niet mee."
      message={message}
    >
      <Button iconStart="document" onClick={() => attempt(() => makeInvulhulp(dossier))}>
        Download voor de Invulhulp (JSON)
      </Button>
    </BestandKaart>
  );
}
