const LIST_LEVELS = [1, 2, 3, 4, 5, 6]
  .map((level) => `.item.level-${level}{padding-inline-start:${level * 1.6}em}`)
  .join('\n');

/**
 * The page's own style sheet: no font, picture or sheet from elsewhere, so the file looks the same
 * without a network and reads well on a phone, in the dark and on paper.
 */
export const STYLE_SHEET = `
:root{color-scheme:light dark;--ink:#1c1b19;--paper:#fdfcf9;--muted:#6b665d;--rule:#ddd8cd;--gap:#fff1b8}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6df;--paper:#191817;--muted:#a8a297;--rule:#3a3733;--gap:#4a3f14}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.0625rem;line-height:1.6;-webkit-text-size-adjust:100%;text-size-adjust:100%}
:where(:lang(en)){font-family:Charter,"Iowan Old Style","Palatino Linotype",Cambria,Georgia,serif}
:where(:lang(ar)){font-family:"Noto Naskh Arabic","Amiri","Sakkal Majalla","Traditional Arabic","Geeza Pro","Times New Roman",serif}
main{max-width:42rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
main.rows{max-width:76rem}
header{margin-block-end:2rem}
p,h1,h2,h3,h4,h5,h6,blockquote,pre{margin:0;overflow-wrap:break-word}
h1{font-size:1.75em}h2{font-size:1.4em}h3{font-size:1.2em}h4,h5,h6{font-size:1.05em}
h1,h2,h3,h4,h5,h6{line-height:1.35;text-wrap:balance}
[lang=ar]:is(p,blockquote,h1,h2,h3,h4,h5,h6){font-size:1.2em;line-height:1.85}
h1[lang=ar]{font-size:2em;line-height:1.5}h2[lang=ar]{font-size:1.65em;line-height:1.5}h3[lang=ar]{font-size:1.4em;line-height:1.5}
p{white-space:pre-line}
.date{color:var(--muted)}
.headline+.date,h1+.date{margin-block-start:.5rem}
.gap{color:var(--muted);font-family:system-ui,sans-serif;font-size:.85em}
.target .gap{color:inherit;background:var(--gap);padding:.1em .35em;border-radius:.25em}
.caption{color:var(--muted);font-size:.9em}
.caption[lang=ar]{font-size:1.05em}
blockquote{border-inline-start:3px solid var(--rule);padding-inline-start:1em}
pre{white-space:pre-wrap;font:.85em/1.5 ui-monospace,Menlo,Consolas,monospace}
code{font:inherit}
.item{text-indent:-1.6em}
.marker{display:inline-block;min-width:1.3em;text-indent:0;color:var(--muted)}
${LIST_LEVELS}
main.rows .headline{display:grid;grid-template-columns:1fr 1fr;gap:3rem}
main.stacked .pair,main>.date{margin-block:0 1.5rem}
main.stacked .pair>*+*,main.stacked .headline>*+*{margin-block-start:.35rem}
main.target>*{margin-block-end:1rem}
main.target>:is(h1,h2,h3,h4){margin-block-start:2rem}
main.stacked .pair:has(>:is(h1,h2,h3,h4)){margin-block:2.25rem .75rem}
table{width:100%;border-collapse:collapse;table-layout:fixed}
td,th{width:50%;vertical-align:top;padding:.8rem 1.5rem}
tbody tr+tr{border-block-start:1px solid var(--rule)}
tbody tr.heading td{padding-block-start:1.8rem}
th{font:600 .8rem/1.4 system-ui,sans-serif;color:var(--muted);border-block-end:1px solid var(--rule);padding-block:.4rem}
th:first-child{text-align:right}th:last-child{text-align:left}
td:first-child,th:first-child{padding-right:0}td:last-child,th:last-child{padding-left:0}
@media screen and (max-width:46rem){
table,tbody,tr,td,main.rows .headline{display:block;width:auto}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
td{padding:0}
tbody tr{padding-block:1rem}
tbody tr.heading{padding-block-start:1.8rem}
tbody tr.heading td{padding-block-start:0}
td+td,.headline>*+*{margin-block-start:.5rem}
}
@media print{
:root{--ink:#000;--paper:#fff;--muted:#555;--rule:#ccc;--gap:#fff1b8;color-scheme:light}
@page{margin:18mm 16mm}
body{font-size:10.5pt}
main,main.rows{max-width:none;padding:0}
thead{display:table-header-group}
h1,h2,h3,h4,h5,h6,tr.heading{break-after:avoid}
tr,.pair,p,blockquote{break-inside:avoid}
.gap{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`.trim();
