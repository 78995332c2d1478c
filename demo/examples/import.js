import {describe, figures, select, total} from 'idlib-figures';

const un = {series: 'displacement', source: 'un'};
const displaced = select(figures, un);
for (const figure of displaced) {
  console.log(describe(figure));
}

const sum = total(displaced);
if (sum.refused) {
  console.log(sum.reasons);
}

console.log(total(displaced, {as: 'movements'}));
