import type { Block, Figure, ResolvedDocument } from './tree.ts';

/** Draws an SVG of this size (CSS pixels) as a PNG; the caller knows how, and how sharp. */
export type Rasterise = (svg: string, width: number, height: number) => Promise<Uint8Array>;

/** Gives every picture that has none a bitmap. The document itself stays as it was. */
export async function addBitmaps(
  document: ResolvedDocument,
  rasterise: Rasterise,
): Promise<ResolvedDocument> {
  const children = await blocksWithBitmaps(document.children, rasterise);
  return { ...document, children };
}

const blocksWithBitmaps = (blocks: readonly Block[], rasterise: Rasterise): Promise<Block[]> =>
  Promise.all(blocks.map((block) => blockWithBitmaps(block, rasterise)));

async function blockWithBitmaps(block: Block, rasterise: Rasterise): Promise<Block> {
  switch (block.type) {
    case 'figure':
      return figureWithBitmap(block, rasterise);
    case 'list':
      return {
        ...block,
        items: await Promise.all(block.items.map((item) => blocksWithBitmaps(item, rasterise))),
      };
    case 'artikel':
    case 'lid':
    case 'onderdeel':
    case 'bijlage':
    case 'note':
    case 'titlePage':
      return { ...block, children: await blocksWithBitmaps(block.children, rasterise) };
    default:
      return block;
  }
}

async function figureWithBitmap(figure: Figure, rasterise: Rasterise): Promise<Figure> {
  const { svg, png, width, height } = figure;
  return png === undefined ? { ...figure, png: await rasterise(svg, width, height) } : figure;
}
