const told = document.querySelector('#told');
const LASTING = 2500;

/**
 * Adds a button to a block of code that copies it. Code that is too long to be shown is whole in the property `whole`.
 */
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
      await navigator.clipboard.writeText(block.whole ?? block.querySelector('code').textContent);
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

function addButtons() {
  const blocks = document.querySelectorAll('figure.code:not(:has(> button))');
  for (const block of blocks) block.querySelector('pre').before(copyButton(block));
}

// Where there is no clipboard to write to, there is no button.
if (navigator.clipboard) {
  addButtons();
  // Blocks that come later have one, too.
  new MutationObserver(addButtons).observe(document.querySelector('main'), {childList: true, subtree: true});
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
