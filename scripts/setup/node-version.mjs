/** Ends the program with a clear sentence on a Node too old for it. Plain syntax: it must parse there. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(`Muwazi needs Node.js 20.9 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
