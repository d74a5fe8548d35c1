import { neemMaatregelenOver, zetMaatregel, type Maatregelstand } from '../../dossier/dpia/index.ts';
import { Button } from '../base/index.ts';
import { MaatregelRij } from './maatregel-rij.tsx';
import { Paragraaf } from './paragraaf-page.tsx';
import { Raadpleging } from './risicos-page.tsx';
import type { DpiaState } from './use-dpia.ts';
import { VraagBlok } from './vraag-blok.tsx';

const groups: readonly { status: Maatregelstand['status']; titel: string }[] = [
  { status: 'voorgesteld', titel: 'Voorgesteld' },
  { status: 'genomen', titel: 'Deze maatregelen nemen jullie' },
  { status: 'afgewezen', titel: 'Deze maatregelen nemen jullie niet' },
];

/** Paragraph 17: which measures are taken, by whom and when, and what is left. */
export function MaatregelenPage({ dpia }: { dpia: DpiaState }) {
  const { maatregelen } = dpia.beeld.risicobeeld;
  return (
    <Paragraaf dpia={dpia}>
      <Raadpleging beeld={dpia.beeld.risicobeeld} />
      <Overnemen dpia={dpia} />
      {groups.map(({ status, titel }) => {
        const own = maatregelen.filter((maatregel) => maatregel.status === status);
        return own.length === 0 ? null : (
          <section key={status} aria-labelledby={`maatregelen-${status}`}>
            <h2 className="nl-heading nl-heading--level-2" id={`maatregelen-${status}`}>
              {titel} ({own.length})
            </h2>
            <ul className="pw-acties">
              {own.map((maatregel) => (
                <MaatregelRij key={maatregel.sleutel} maatregel={maatregel} dpia={dpia} />
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        <Button
          kind="secondary"
          onClick={() =>
            dpia.update((old) =>
              zetMaatregel(old, '', crypto.randomUUID(), { maatregel: 'Nieuwe maatregel' }),
            )
          }
        >
          Voeg een eigen maatregel toe
        </Button>
      </p>
      {dpia.beeld.vragen
        .filter(({ vraag }) => vraag.id === '17.2' || vraag.id === '17.3')
        .map((stand) => (
          <VraagBlok key={stand.vraag.id} stand={stand} dpia={dpia} />
        ))}
    </Paragraaf>
  );
}

/** One click takes all that is proposed; what does not fit is refused one by one. */
function Overnemen({ dpia }: { dpia: DpiaState }) {
  const open = dpia.beeld.risicobeeld.maatregelen.filter(({ status }) => status === 'voorgesteld').length;
  return (
    <div className="pw-dpia-bevestig" aria-live="polite">
      <p>
        {open === 0
          ? 'Over elke voorgestelde maatregel is beslist. Wat jullie nemen, staat als actie in het stappenplan.'
          : `Nog ${open} ${open === 1 ? 'maatregel is een voorstel' : 'maatregelen zijn een voorstel'}. Wijs eerst af wat niet past; neem dan de rest over.`}
      </p>
      {open > 0 && (
        <Button
          iconStart="check"
          onClick={() =>
            dpia.change(({ dossier, risicobeeld }) =>
              neemMaatregelenOver(dossier, risicobeeld.maatregelen, () => crypto.randomUUID()),
            )
          }
        >
          Neem de voorgestelde maatregelen over
        </Button>
      )}
    </div>
  );
}
