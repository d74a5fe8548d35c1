import { useState } from 'react';
import { dpiaDelen, dpiaParagrafen, type DpiaParagraaf } from '../../content/index.ts';
import { dekkingVan, paragraafstatus, type Paragraafstatus } from '../../dossier/dpia/index.ts';
import {
  beslissingenZin,
  dpiapagina,
  paragraafFeiten,
  paragraafPad,
  paragraafstatusWoorden,
} from '../../wizards/dpia/index.ts';
import { LinkButton } from '../base/index.ts';
import { TekstVeld } from '../plan/velden.tsx';
import type { DpiaState } from './use-dpia.ts';

/** The paragraphs as a working list: how far each is, and how many decisions are left. */
export function OverzichtPage({ dpia }: { dpia: DpiaState }) {
  const { beslissingen } = dpia;
  const next = beslissingen.find(({ isGenomen }) => !isGenomen);
  return (
    <>
      <Gemeente dpia={dpia} />
      <Begin dpia={dpia} />
      <Voortgang dpia={dpia} />
      <p className="pw-plan-begin">
        {next === undefined ? (
          <LinkButton href={dpiapagina.met('documenten').pad} iconEnd="arrow-right">
            Maak het document
          </LinkButton>
        ) : (
          <LinkButton href={paragraafPad(next.paragraaf)} iconEnd="arrow-right">
            Ga verder: {next.soort === 'risico' ? 'beoordeel de risico’s' : next.titel}
          </LinkButton>
        )}{' '}
        <LinkButton kind="secondary" href="/dpia/nodig/">
          Is een DPIA nodig?
        </LinkButton>
      </p>
      {dpiaDelen.map(({ id, titel }) => (
        <section key={id} aria-labelledby={`deel-${id}`}>
          <h2 className="nl-heading nl-heading--level-2" id={`deel-${id}`}>
            {titel}
          </h2>
          <ul className="pw-taaklijst">
            {dpiaParagrafen
              .filter(({ deel }) => deel === id)
              .map((paragraaf) => (
                <Rij key={paragraaf.nummer} paragraaf={paragraaf} dpia={dpia} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Whose DPIA it is, asked here while the dossier does not say it; the fields stay until the page is opened again. */
function Gemeente({ dpia: { dossier, update } }: { dpia: DpiaState }) {
  const [isAsked] = useState(!dossier.gemeente.naam?.trim());
  if (!isAsked) return null;
  return (
    <div className="pw-stapuitleg">
      <TekstVeld
        id="gemeente-naam"
        label="Voor welke gemeente is deze DPIA?"
        hint="Bijvoorbeeld gemeente Voorbeeldstad."
        value={dossier.gemeente.naam}
        onChange={(naam) => update((old) => ({ ...old, gemeente: { ...old.gemeente, naam } }))}
      />
      <TekstVeld
        id="fg-naam"
        label="Hoe heet de FG?"
        value={dossier.contacten.fgNaam}
        onChange={(fgNaam) => update((old) => ({ ...old, contacten: { ...old.contacten, fgNaam } }))}
      />
    </div>
  );
}

/** What must be filled in elsewhere before the proposals say much. */
function Begin({ dpia: { dossier } }: { dpia: DpiaState }) {
  const missing = [
    ...(dossier.partijen.length > 0 ? [] : [{ href: '/rollen/taken/', label: 'wie welke taak uitvoert' }]),
    ...(dossier.systemen.length > 0 ? [] : [{ href: '/stappenplan/systemen/', label: 'je systemen' }]),
    ...(dossier.team.length > 0 ? [] : [{ href: '/rollen/', label: 'je team' }]),
  ];
  if (missing.length === 0) return null;
  return (
    <div className="pw-stapuitleg">
      <p>
        <strong>De voorstellen worden beter als het dossier meer weet.</strong> Vul eerst in, of later:
      </p>
      <ul>
        {missing.map(({ href, label }) => (
          <li key={href}>
            <a className="nl-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Voortgang({ dpia: { beeld, beslissingen } }: { dpia: DpiaState }) {
  const { vanToepassing, gevuld } = dekkingVan(beeld);
  const done = beslissingen.filter(({ isGenomen }) => isGenomen).length;
  return (
    <div className="pw-balk">
      <progress
        className="pw-balk__balk"
        max={beslissingen.length}
        value={done}
        aria-label="Genomen beslissingen in de DPIA"
      />
      <p className="pw-balk__tekst">
        {beslissingenZin(beslissingen)} Van de {vanToepassing} vragen van het Rijksmodel die hier gelden, is
        bij {gevuld} al iets ingevuld of voorgesteld.
      </p>
    </div>
  );
}

const badge: Record<Paragraafstatus, string> = {
  'niet-begonnen': 'niet-begonnen',
  bezig: 'bezig',
  afgerond: 'klaar',
};

function Rij({ paragraaf: { nummer, titel }, dpia }: { paragraaf: DpiaParagraaf; dpia: DpiaState }) {
  const { beeld, beslissingen } = dpia;
  const status = paragraafstatus(beslissingen, nummer);
  return (
    <li className="pw-taaklijst__rij">
      <div>
        <a className="nl-link pw-taaklijst__link" href={paragraafPad(nummer)}>
          {nummer}. {titel}
        </a>
        <p className="pw-taaklijst__feiten">{paragraafFeiten(beeld, nummer, beslissingen)}</p>
      </div>
      <span className={`nl-data-badge pw-stand pw-stand--${badge[status]}`}>
        {paragraafstatusWoorden[status]}
      </span>
    </li>
  );
}
