/** The version, and each tag with its attributes, those of all tags first. `UPDATE=1 npm run test:wordpress` writes it. */
export const allowed = `
WordPress 6.1.9
*: aria-describedby aria-details aria-hidden aria-label aria-labelledby class data-* dir id lang role style title xml:lang
a: download href name rel rev target
abbr:
acronym:
address:
area: alt coords href nohref shape target
article: align
aside: align
audio: autoplay controls loop muted preload src
b:
bdo:
big:
blockquote: cite
br:
button: disabled name type value
caption: align
cite:
code:
col: align char charoff span valign width
colgroup: align char charoff span valign width
dd:
del: datetime
details: align open
dfn:
div: align
dl:
dt:
em:
fieldset:
figcaption: align
figure: align
font: color face size
footer: align
h1: align
h2: align
h3: align
h4: align
h5: align
h6: align
header: align
hgroup: align
hr: align noshade size width
i:
img: align alt border height hspace loading longdesc src usemap vspace width
ins: cite datetime
kbd:
label: for
legend: align
li: align value
main: align
map: name
mark:
menu: type
nav: align
object: data type
ol: reversed start type
p: align
pre: width
q: cite
rb:
rp:
rt:
rtc:
ruby:
s:
samp:
section: align
small:
span: align
strike:
strong:
sub:
summary: align
sup:
table: align bgcolor border cellpadding cellspacing rules summary width
tbody: align char charoff valign
td: abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width
textarea: cols disabled name readonly rows
tfoot: align char charoff valign
th: abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width
thead: align char charoff valign
title:
tr: align bgcolor char charoff valign
track: default kind label src srclang
tt:
u:
ul: type
var:
video: autoplay controls height loop muted playsinline poster preload src width
`;
