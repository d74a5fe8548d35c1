import { bladZin, type PlanBlad, type PlanKolom } from '../../wizards/lijst/index.ts';
import { KolomRij } from './kolom-rij.tsx';

/** One sheet with its columns; of more sheets each can be taken along or left. */
export function BladDeel({
  deel,
  isAlone,
  onGegeven,
  onBlijft,
  onMee,
}: {
  deel: PlanBlad;
  isAlone: boolean;
  onGegeven: (kolom: PlanKolom, gegeven: string) => void;
  onBlijft: (kolom: PlanKolom, blijft: boolean) => void;
  onMee: (gaatMee: boolean) => void;
}) {
  const { blad, gaatMee, kolommen } = deel;
  return (
    <section className="pw-lijst-blad" aria-label={isAlone ? 'Kolommen' : `Blad ${blad.naam}`}>
      <h3 className="nl-heading nl-heading--level-3">
        {isAlone ? 'De kolommen' : `Blad “${blad.naam}”${blad.verborgen ? ' (verborgen)' : ''}`}
      </h3>
      {!isAlone && (
        <label className="pw-option">
          <input
            type="checkbox"
            className="pw-checkbox"
            checked={gaatMee}
            onChange={(event) => {
              onMee(event.target.checked);
            }}
          />
          <span>Neem dit blad mee in de schone lijst</span>
        </label>
      )}
      <p>{bladZin(deel)}</p>
      <ul className="pw-kolommen">
        {kolommen.map((rij) => (
          <KolomRij
            key={rij.sleutel}
            rij={rij}
            onGegeven={(gegeven) => {
              onGegeven(rij, gegeven);
            }}
            onBlijft={(blijft) => {
              onBlijft(rij, blijft);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
