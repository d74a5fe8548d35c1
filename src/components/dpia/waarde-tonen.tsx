import type { RijksmodelVraag } from '../../content/index.ts';
import {
  celTekst,
  rijenVan,
  tekstVanWaarde,
  verwerkingsnaam,
  type Formulierrij,
  type Vraagstand,
} from '../../dossier/dpia/index.ts';
import { leesbareCel } from '../../wizards/dpia/index.ts';

/** So many rows stand open; more are folded. */
const mostOpen = 3;

/** What stands in an answer, to read. */
export function WaardeTonen({ stand: { vraag, waarde, status } }: { stand: Vraagstand }) {
  if (status === 'leeg') return <p className="pw-dpia-leeg">Hier staat nog niets.</p>;
  const [veld] = vraag.velden;
  if (vraag.vorm === 'veld') return <Tekst tekst={leesbareCel(veld?.soort ?? '', tekstVanWaarde(waarde))} />;
  const rijen = rijenVan(waarde);
  const velden = vraag.velden.filter(({ id }) => rijen.some((rij) => celTekst(rij[id]) !== ''));
  if (vraag.vorm === 'kaart') return <Kaart rij={rijen[0] ?? {}} velden={velden} />;
  const [shown, folded] =
    rijen.length > mostOpen + 2 ? [rijen.slice(0, mostOpen), rijen.slice(mostOpen)] : [rijen, []];
  const titled = vraag.perVerwerking ? velden : velden.slice(1);
  return (
    <>
      {shown.map((rij, at) => (
        <Rij key={at} rij={rij} velden={titled} titel={titelVan(rij, velden)} />
      ))}
      {folded.length > 0 && (
        <details className="pw-dpia-meer">
          <summary>Toon de andere {folded.length}</summary>
          {folded.map((rij, at) => (
            <Rij key={at} rij={rij} velden={titled} titel={titelVan(rij, velden)} />
          ))}
        </details>
      )}
    </>
  );
}

/** What a row is called: its processing, or its first field. */
export const titelVan = (rij: Formulierrij, velden: readonly RijksmodelVraag[]): string =>
  celTekst(rij[verwerkingsnaam]) || celTekst(rij[velden[0]?.id ?? '']) || 'Nog zonder naam';

function Rij({
  rij,
  velden,
  titel,
}: {
  rij: Formulierrij;
  velden: readonly RijksmodelVraag[];
  titel: string;
}) {
  return (
    <div className="pw-dpia-rij">
      <h3 className="pw-dpia-rij__titel">{titel}</h3>
      <Kaart rij={rij} velden={velden} />
    </div>
  );
}

function Kaart({ rij, velden }: { rij: Formulierrij; velden: readonly RijksmodelVraag[] }) {
  const filled = velden.filter(({ id }) => celTekst(rij[id]) !== '');
  if (filled.length === 0) return <p className="pw-dpia-leeg">Nog in te vullen.</p>;
  return (
    <dl className="pw-dpia-kaart">
      {filled.map(({ id, naam, soort }) => (
        <div key={id}>
          <dt>{naam}</dt>
          <dd>
            <Cel soort={soort} cel={rij[id]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A long list of names reads as a sentence, not as a column of a hundred lines. */
function Cel({ soort, cel }: { soort: string; cel: Formulierrij[string] | undefined }) {
  if (Array.isArray(cel)) return <>{cel.map((one) => leesbareCel(soort, one)).join(', ')}</>;
  return <Tekst tekst={leesbareCel(soort, cel ?? '')} />;
}

const Tekst = ({ tekst }: { tekst: string }) => (
  <div className="pw-dpia-tekst">
    {tekst.split('\n').map((line, at) => (
      <p key={at}>{line}</p>
    ))}
  </div>
);
