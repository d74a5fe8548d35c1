import { zetRisico } from '../../dossier/dpia/index.ts';
import { Button } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { kaartVan } from './risico-kaart.tsx';
import type { DpiaState } from './use-dpia.ts';

/** The risks of the library for which nothing in the dossier gives cause; a person may know better. */
export function RisicosErbij({ dpia }: { dpia: DpiaState }) {
  const { ookDenkbaar } = dpia.beeld.risicobeeld;
  if (ookDenkbaar.length === 0) return null;
  return (
    <details className="pw-dpia-meer">
      <summary>Niet voorgesteld, maar ook denkbaar ({ookDenkbaar.length})</summary>
      <p>Je dossier geeft hier geen aanleiding voor. Speelt het toch bij jullie, voeg het dan toe.</p>
      <ul className="pw-taaklijst">
        {ookDenkbaar.map(({ id, titel, watGaatMis }) => (
          <li key={id} className="pw-taaklijst__rij">
            <div>
              <strong>{titel}</strong>
              <p className="pw-taaklijst__feiten">{watGaatMis}</p>
            </div>
            <Button
              kind="secondary"
              onClick={() =>
                focusAfter(
                  () => dpia.update((old) => zetRisico(old, id, crypto.randomUUID(), {})),
                  kaartVan(id),
                )
              }
            >
              Voeg toe<span className="pw-visually-hidden">: {titel}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
