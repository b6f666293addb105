/** Saves what an address of ours answers as a file, under the name the answer gives it. */
export function download(address: string): void {
  const link = window.document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
