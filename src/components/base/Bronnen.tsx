import { Fragment } from 'react';

/** A legal source as a reader sees it: its citation, and the address of its official text. */
export type Bron = {
  citeer: string;
  url?: string | undefined;
  /** False where it is known of, but was not read for this site. */
  isNagelezen?: boolean;
};

/** Sources in one line, each a link where there is an official text: "Bron: art. 35 Wet inburgering 2021". */
export function Bronregel({ bronnen, className }: { bronnen: readonly Bron[]; className?: string }) {
  if (bronnen.length === 0) return null;
  return (
    <p className={className}>
      {bronnen.length === 1 ? 'Bron: ' : 'Bronnen: '}
      <Bronlinks bronnen={bronnen} />
    </p>
  );
}

/** Sources one after the other, without a word before them; what was not read for this site says so. */
export function Bronlinks({ bronnen }: { bronnen: readonly Bron[] }) {
  return bronnen.map((bron, index) => (
    <Fragment key={bron.citeer}>
      {index > 0 && '; '}
      <Bronlink {...bron} />
      {bron.isNagelezen === false && ' (niet nagelezen)'}
    </Fragment>
  ));
}

/** Sources below each other, for the end of a page. */
export function Bronnen({ bronnen }: { bronnen: readonly Bron[] }) {
  return (
    <ul className="pw-sources">
      {bronnen.map((bron) => (
        <li key={bron.citeer}>
          <Bronlink {...bron} />
        </li>
      ))}
    </ul>
  );
}

function Bronlink({ citeer, url }: Bron) {
  if (url === undefined) return citeer;
  return (
    <a className="nl-link" href={url} rel="external">
      {citeer}
    </a>
  );
}
