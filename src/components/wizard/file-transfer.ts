/** Offers bytes or text as a download, without any request. */
export function offerDownload(
  content: string | Uint8Array<ArrayBuffer>,
  fileName: string,
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Size of a file as a reader wants it: "48 kB". */
export const printSize = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))} kB`;

/** Media type of a Word document. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
