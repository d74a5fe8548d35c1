import {
  neemMaatregelenOver,
  zetMaatregel,
  type Dpiabeeld,
  type Maatregelstand,
} from '../../dossier/dpia/index.ts';
import { Button } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { MaatregelRij } from './maatregel-rij.tsx';
import { Bevestigen, Paragraaf, Vragen } from './paragraaf-page.tsx';
import { Raadpleging } from './risicos-page.tsx';
import type { DpiaState } from './use-dpia.ts';
import { useTerug } from './use-terug.tsx';

const groups: readonly { status: Maatregelstand['status']; titel: string }[] = [
  { status: 'voorgesteld', titel: 'Voorgesteld' },
  { status: 'genomen', titel: 'Deze maatregelen nemen jullie' },
  { status: 'afgewezen', titel: 'Deze maatregelen nemen jullie niet' },
];

/** Paragraph 17: which measures are taken, by whom and when, and what is left. */
export function MaatregelenPage({ dpia }: { dpia: DpiaState }) {
  const terug = useTerug(dpia);
  const { maatregelen, naamloos } = dpia.beeld.risicobeeld;
  return (
    <Paragraaf dpia={dpia}>
      <Raadpleging beeld={dpia.beeld.risicobeeld} />
      <Overnemen dpia={dpia} />
      {groups.map(({ status, titel }) => {
        const own = metStatus(dpia.beeld, status);
        return own.length === 0 ? null : (
          <section key={status} aria-labelledby={`maatregelen-${status}`}>
            <h2 className="nl-heading nl-heading--level-2" id={`maatregelen-${status}`}>
              {titel} ({own.length})
            </h2>
            <ul className="pw-acties">
              {own.map((maatregel) => (
                <MaatregelRij key={maatregel.sleutel} maatregel={maatregel} dpia={dpia} terug={terug} />
              ))}
            </ul>
          </section>
        );
      })}
      {terug.buiten([...maatregelen, ...naamloos.maatregelen].map(({ sleutel }) => sleutel))}
      <p>
        <Button
          kind="secondary"
          onClick={() => {
            const id = crypto.randomUUID();
            focusAfter(
              () => dpia.update((old) => zetMaatregel(old, '', id, { maatregel: '' })),
              `#maatregel-titel-${id}`,
            );
          }}
        >
          Voeg een eigen maatregel toe
        </Button>
      </p>
      <Vragen dpia={dpia} />
      <Bevestigen dpia={dpia} />
    </Paragraaf>
  );
}

/** The measures of a group; those decided on in the order of the decisions, with or without a name: none moves while someone types. */
function metStatus({ dossier, risicobeeld }: Dpiabeeld, status: Maatregelstand['status']): Maatregelstand[] {
  const rows = dossier.dpia.maatregelen;
  const place = ({ rij }: Maatregelstand) => rows.findIndex(({ id }) => id === rij?.id);
  return [...risicobeeld.maatregelen, ...risicobeeld.naamloos.maatregelen]
    .filter((maatregel) => maatregel.status === status)
    .toSorted((one, other) => place(one) - place(other));
}

/** One click takes all that is proposed; what does not fit is refused one by one. */
function Overnemen({ dpia }: { dpia: DpiaState }) {
  const open = dpia.beeld.risicobeeld.maatregelen.filter(({ status }) => status === 'voorgesteld').length;
  return (
    <div className="pw-dpia-bevestig" aria-live="polite">
      <p id="overnemen-stand" tabIndex={-1}>
        {open === 0
          ? 'Over elke voorgestelde maatregel is beslist. Wat jullie nemen, staat als actie in het stappenplan.'
          : `Nog ${open} ${open === 1 ? 'maatregel is een voorstel' : 'maatregelen zijn een voorstel'}. Wijs eerst af wat niet past; neem dan de rest over.`}
      </p>
      {open > 0 && (
        <Button
          iconStart="check"
          onClick={() =>
            focusAfter(
              () =>
                dpia.change(({ dossier, risicobeeld }) =>
                  neemMaatregelenOver(dossier, risicobeeld.maatregelen, () => crypto.randomUUID()),
                ),
              '#overnemen-stand',
            )
          }
        >
          Neem de voorgestelde maatregelen over
        </Button>
      )}
    </div>
  );
}
