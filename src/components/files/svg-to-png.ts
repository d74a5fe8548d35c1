/**
 * Draws an SVG on a canvas and gives it as PNG, half as large again for a sharp print. Throws where the browser cannot; size in
 * CSS pixels. The address is one that the page makes itself, so nothing is requested.
 */
export async function svgToPng(svg: string, width: number, height: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * sharpness);
    canvas.height = Math.round(height * sharpness);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser has no canvas.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The canvas gave no picture.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Pixels of the bitmap per CSS pixel. Readers that draw SVG do not show it; at twice it would double the file. */
const sharpness = 1.5;
