const told = document.querySelector('#told');
const LASTING = 2500;

/** Adds a button to each block of code that copies it; where there is no clipboard to write to, adds none. */
function copyButton(block) {
  const label = document.createElement('span');
  const which = document.createElement('span');
  const button = document.createElement('button');
  label.textContent = 'Copy';
  which.textContent = ` the code: ${block.dataset.name}`;
  which.className = 'visually-hidden';
  button.type = 'button';
  button.append(label, which);
  let timer = 0;
  button.addEventListener('click', async () => {
    clearTimeout(timer);
    told.textContent = '';
    try {
      await navigator.clipboard.writeText(block.querySelector('code').textContent);
      label.textContent = 'Copied';
      told.textContent = `Copied: ${block.dataset.name}.`;
    } catch {
      told.textContent = 'The browser did not let this page copy. Select the code instead.';
    }
    timer = setTimeout(() => {
      label.textContent = 'Copy';
      told.textContent = '';
    }, LASTING);
  });
  return button;
}

if (navigator.clipboard) {
  for (const block of document.querySelectorAll('figure.code')) block.querySelector('pre').before(copyButton(block));
}

/** Groups of pages that lie over the page close on Escape, and when the page is used again. */
const groups = document.querySelectorAll('details.pages');
const close = (group) => group.removeAttribute('open');

for (const group of groups) {
  group.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape' || !group.open) return;
    close(group);
    group.querySelector('summary').focus();
  });
}
document.addEventListener('click', ({target}) => {
  for (const group of groups) if (!group.contains(target)) close(group);
});
