import { procent, tel, type Actie } from '../../dossier/plan/index.ts';

/** How far the actions are: a bar with the same in words. */
export function Voortgangsbalk({
  acties,
  vandaag,
  label,
}: {
  acties: readonly Actie[];
  vandaag: string;
  label: string;
}) {
  const telling = tel(acties, vandaag);
  return (
    <div className="pw-balk">
      <progress className="pw-balk__balk" max={100} value={procent(telling)} aria-label={label} />
      <p className="pw-balk__tekst">
        {telling.klaar} van {telling.totaal} acties klaar
        {telling.bezig > 0 && `, ${telling.bezig} bezig`}
        {telling.teLaat > 0 && (
          <>
            {', '}
            <strong className="pw-actie__laat">{telling.teLaat} te laat</strong>
          </>
        )}
      </p>
    </div>
  );
}
