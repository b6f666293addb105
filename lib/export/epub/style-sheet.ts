/**
 * A book's style sheet. Colours and sizes of the page are the reading system's; side by side is only
 * for those that have room for it and know how, all others show one below the other.
 */
export const BOOK_STYLE_SHEET = `
body{line-height:1.5}
[lang=en]{font-family:Charter,"Iowan Old Style","Palatino Linotype",Georgia,serif}
[lang=ar]{font-family:"Noto Naskh Arabic",Amiri,"Geeza Pro","Sakkal Majalla","Times New Roman",serif}
p,h1,h2,h3,h4,h5,h6,blockquote,pre{margin:0}
[dir=rtl]{text-align:right}
[dir=ltr]{text-align:left}
p[lang=ar],blockquote[lang=ar]{font-size:1.15em;line-height:1.8}
p{white-space:pre-line}
h1,h2,h3,h4,h5,h6{line-height:1.35;break-after:avoid;page-break-after:avoid}
h1{font-size:1.5em}
h2{font-size:1.3em}
h3{font-size:1.15em}
h4,h5,h6{font-size:1em}
header{margin:0 0 2em}
.date{font-size:.9em;margin:.5em 0 0}
.pair{margin:0 0 1.1em}
.pair.short{break-inside:avoid;page-break-inside:avoid}
.pair.heading{margin-top:1.8em;break-after:avoid;page-break-after:avoid}
.pair *+p,.pair *+blockquote,.pair *+pre,.pair *+h1,.pair *+h2,.pair *+h3,.pair *+h4,.pair *+h5,.pair *+h6{margin-top:.3em}
blockquote p+p{margin-top:0}
blockquote{padding:0 1em}
.caption{font-size:.9em}
pre{white-space:pre-wrap;font-size:.85em}
pre[lang]{font-family:monospace}
code{font-family:inherit}
.marker{display:inline-block;min-width:1.3em;text-indent:0}
.item{text-indent:-1.6em}
${[1, 2, 3, 4, 5, 6]
  .map(
    (level) =>
      `.item.level-${level}[dir=rtl]{padding-right:${level * 1.6}em}\n.item.level-${level}[dir=ltr]{padding-left:${level * 1.6}em}`,
  )
  .join('\n')}
.gap{font-family:sans-serif;font-size:.85em}
.target .gap{font-weight:bold}
nav ol{list-style:none;padding:0 1.2em}
@supports (display:grid){
@media (min-width:44em){
.rows .pair,.rows .headline{display:grid;grid-template-columns:1fr 1fr;column-gap:2.5em}
.rows .pair>*+*{margin-top:0}
}
}
`.trim();
