import { createRequire } from 'node:module';
import type { Rasterise } from '../documents/tree/index.ts';

/** A bitmap has so many pixels to a CSS pixel, so that it stays sharp on paper. */
const sharpness = 2;

/** Files of the font that drawings ask for; the machine itself may have none. */
const fonts = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'];

/** Draws an SVG as a PNG, with the fonts of the project. The library is native and loads only when it is used. */
export const rasterise: Rasterise = async (svg, width) => {
  const { renderAsync } = await import('@resvg/resvg-js');
  const { resolve } = createRequire(import.meta.url);
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width * sharpness },
    background: 'white',
    font: {
      loadSystemFonts: false,
      fontFiles: fonts.map((file) => resolve(`@expo-google-fonts/noto-sans/${file}`)),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
    },
  });
  return new Uint8Array(image.asPng());
};
