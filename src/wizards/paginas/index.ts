/** A page of an app of several pages: its address, and what stands above it. */
export type Pagina = {
  id: string;
  pad: string;
  titel: string;
  /** Short, for the menu and the breadcrumbs. */
  kort: string;
  lead: string;
  /** For search results. */
  beschrijving: string;
};

/** Finds the pages of an app by their address and by their id. */
export type Paginazoeker<Soort extends Pagina> = {
  /** The page at an address, or undefined. */
  op: (pad: string) => Soort | undefined;
  /** The page with this id; throws where there is none, because only code names ids. */
  met: (id: string) => Soort;
};

/** Indexes the pages of an app; `app` is what an error calls it. */
export function indexPaginas<Soort extends Pagina>(
  app: string,
  paginas: readonly Soort[],
): Paginazoeker<Soort> {
  const byPath = new Map(paginas.map((pagina) => [pagina.pad, pagina]));
  const byId = new Map(paginas.map((pagina) => [pagina.id, pagina]));
  return {
    op: (pad) => byPath.get(pad),
    met: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`The ${app} has no page "${id}".`);
      return found;
    },
  };
}
