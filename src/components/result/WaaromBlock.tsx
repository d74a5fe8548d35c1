import { useId, type ReactNode } from 'react';
import { Bronregel, type Bron } from '../base/index.ts';
import { ReviewList, type ReviewRow } from './ReviewList.tsx';
import { StatusTag } from './StatusTag.tsx';
import type { Status } from './statuses.ts';
import { texts } from './texts.ts';

/** One ground of an outcome. */
export type Reden = { zin: string; bronnen: readonly Bron[]; watNu?: string | undefined };

/** An outcome with all that explains it. */
export type Uitkomst = {
  uitkomst: string;
  status: Status;
  /** Replaces the fixed word of the status. */
  statusLabel?: string | undefined;
  redenen: readonly Reden[];
  gebaseerdOp: readonly ReviewRow[];
  watNu: readonly string[];
  /** Where software may not decide: who does, and what they need for it. */
  beslist?: { wie: string; wat: string } | undefined;
};

/** The fixed block "Waarom dit antwoord": outcome, reasons with sources, answers, what now, who decides. */
export function WaaromBlock({ level = 2, ...result }: Uitkomst & { level?: 2 | 3 }) {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  const { uitkomst, status, statusLabel, redenen, gebaseerdOp, watNu, beslist } = result;
  const part = (titel: string, children: ReactNode, className = '') => (
    <Part level={level} titel={titel} className={className}>
      {children}
    </Part>
  );
  return (
    <section className={`pw-outcome pw-status--${status}`} aria-labelledby={id}>
      <div className="pw-outcome__result">
        {(status !== 'neutraal' || statusLabel !== undefined) && (
          <StatusTag status={status} label={statusLabel} />
        )}
        <Title className="pw-outcome__sentence" id={id}>
          {uitkomst}
        </Title>
      </div>
      {redenen.length > 0 && part(texts.why, <Redenen redenen={redenen} />)}
      {gebaseerdOp.length > 0 && part(texts.basedOn, <ReviewList rows={gebaseerdOp} />)}
      {watNu.length > 0 && part(texts.next, <WatNu regels={watNu} />, 'pw-outcome__next')}
      {beslist !== undefined &&
        part(
          texts.decides,
          <p>
            <strong>{beslist.wie}</strong>. {texts.needs} {beslist.wat}
          </p>,
          'pw-outcome__decides',
        )}
    </section>
  );
}

function Part({
  level,
  titel,
  className,
  children,
}: {
  level: 2 | 3;
  titel: string;
  className: string;
  children: ReactNode;
}) {
  const Title = level === 2 ? 'h3' : 'h4';
  return (
    <div className={className}>
      <Title className="pw-outcome__heading">{titel}</Title>
      {children}
    </div>
  );
}

/** The grounds of an outcome, each with what to do and its sources. */
export const Redenen = ({ redenen }: { redenen: readonly Reden[] }) => (
  <ul className="pw-outcome__reasons">
    {redenen.map(({ zin, bronnen, watNu }) => (
      <li key={zin}>
        <p>{zin}</p>
        {watNu !== undefined && <p className="pw-outcome__reason-next">{watNu}</p>}
        <Bronregel bronnen={bronnen} className="pw-outcome__sources" />
      </li>
    ))}
  </ul>
);

const WatNu = ({ regels }: { regels: readonly string[] }) =>
  regels.length === 1 ? (
    <p>{regels[0]}</p>
  ) : (
    <ul>
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  );
