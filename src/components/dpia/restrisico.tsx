import { zetRisico, type Risicostand } from '../../dossier/dpia/index.ts';
import { isNiveau, niveaus } from '../../rules/index.ts';
import { paragraafPad } from '../../wizards/dpia/index.ts';
import { Select } from '../form/index.ts';
import { NiveauBadge } from './niveau.tsx';
import type { DpiaState } from './use-dpia.ts';

/** The measures against a risk and what is left, which a person may say otherwise. */
export function Restrisico({ risico, dpia }: { risico: Risicostand; dpia: DpiaState }) {
  const { maatregelen, niveauNa, na, sleutel, isNaEigen } = risico;
  return (
    <div className="pw-dpia-rest">
      <h3 className="pw-dpia-rij__titel">Wat ertegen helpt</h3>
      {maatregelen.length === 0 ? (
        <p>
          Er is nog geen maatregel.{' '}
          <a className="nl-link" href={paragraafPad(17)}>
            Voeg er een toe
          </a>
          .
        </p>
      ) : (
        <ul>
          {maatregelen.map((maatregel) => (
            <li key={maatregel.sleutel}>
              {maatregel.titel}
              {maatregel.status === 'voorgesteld' && ' (voorstel)'}
            </li>
          ))}
        </ul>
      )}
      <p>
        Dan blijft over: kans {na.kans}, impact {na.impact}, <NiveauBadge niveau={niveauNa} voor="niveau" />
        {isNaEigen && ' (zelf gekozen)'}
      </p>
      <details className="pw-dpia-meer">
        <summary>Kies zelf wat er overblijft</summary>
        {(['kansNa', 'impactNa'] as const).map((veld) => (
          <Select
            key={veld}
            id={`${veld}-${sleutel}`}
            label={veld === 'kansNa' ? 'Kans na de maatregelen' : 'Impact na de maatregelen'}
            required={false}
            unmarked
            options={[
              { value: '', label: 'Volgt uit de maatregelen' },
              ...niveaus.map((niveau) => ({ value: niveau, label: niveau })),
            ]}
            value={risico.rij?.[veld] ?? ''}
            onChange={(value) =>
              dpia.update((old) =>
                zetRisico(old, sleutel, crypto.randomUUID(), { [veld]: isNiveau(value) ? value : null }),
              )
            }
          />
        ))}
      </details>
    </div>
  );
}
