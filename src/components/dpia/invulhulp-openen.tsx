import { Callout } from '../base/index.ts';
import { ChooseFile } from '../files/choose-file.tsx';
import type { DpiaState, Gelezen } from './use-dpia.ts';

/** Opens a DPIA of the Invulhulp in this dossier: what fits is filled in, the rest is kept and listed. */
export function InvulhulpOpenen({ dpia }: { dpia: DpiaState }) {
  const open = async (file: File) => {
    const { leesInvulhulp } = await import('../../dossier/dpia/invulhulp/index.ts');
    const uitkomst = leesInvulhulp(await file.text(), dpia.dossier, () => crypto.randomUUID());
    if (uitkomst.ok) dpia.replace(uitkomst.dossier);
    dpia.setGelezen({ uitkomst, naam: file.name });
  };
  return (
    <section aria-labelledby="invulhulp-openen">
      <h2 className="nl-heading nl-heading--level-2" id="invulhulp-openen">
        Heb je al een DPIA in de Invulhulp?
      </h2>
      <p>
        Bewaar haar daar als JSON-bestand en open dat hier. Wat past, komt in je dossier; wat niet past, wordt
        bewaard en genoemd. Antwoorden die je hier al gaf, maken plaats voor die uit het bestand.
      </p>
      <ChooseFile
        knop="Open een DPIA uit de Invulhulp"
        label="Kies een bestand van de Invulhulp"
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {dpia.gelezen !== undefined && <Uitkomst {...dpia.gelezen} />}
    </section>
  );
}

function Uitkomst({ uitkomst, naam }: Gelezen) {
  if (!uitkomst.ok)
    return (
      <Callout kind="error" live>
        <p>{uitkomst.message} Je dossier is niet veranderd.</p>
      </Callout>
    );
  const { overgenomen, nietOvergenomen } = uitkomst;
  return (
    <Callout kind="success" live>
      <p>
        Uit {naam} {overgenomen === 1 ? 'is 1 onderdeel' : `zijn ${overgenomen} onderdelen`} overgenomen. Je
        vorige dossier kun je terugzetten zolang dit tabblad open is. Je partijen, systemen en team zitten
        niet in zo’n bestand: vul die hier in, dan kloppen ook de tekening en de risico’s.
      </p>
      <p>
        Zo’n bestand zegt niet wat iemand al had bevestigd of beoordeeld. Wat anders is dan het voorstel hier,
        telt nu als jullie eigen antwoord: loop de paragrafen en de risico’s na.
      </p>
      {nietOvergenomen.length > 0 && (
        <ul>
          {nietOvergenomen.map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
