/** A legal source as a reader sees it: its citation, and the address of its official text. */
export type Bron = { citeer: string; url?: string | undefined };

/** Sources in one line, each a link where there is an official text: "Bron: art. 35 Wet inburgering 2021". */
export function Bronregel({ bronnen, className }: { bronnen: readonly Bron[]; className?: string }) {
  if (bronnen.length === 0) return null;
  return (
    <p className={className}>
      {bronnen.length === 1 ? 'Bron: ' : 'Bronnen: '}
      {bronnen.map((bron, index) => (
        <span key={bron.citeer}>
          {index > 0 && '; '}
          <Bronlink {...bron} />
        </span>
      ))}
    </p>
  );
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
