/** Where a link is one of several, a name, or a heading: it stands for itself there, and not for a chart. */
const NAMED = 'h1,h2,h3,h4,h5,h6,ul,ol,dl,menu,table,hgroup,legend';
/** What can be seen without being text. */
const SEEN = 'a,img,svg,video,audio,canvas,iframe,object,embed,input,button,select,textarea,math';

/** Whether a link is all that its block says, and not part of a sentence or a list. */
export function standsAlone(link: HTMLElement): boolean {
  let block = link.parentElement;
  while (block && /^(?:inline|contents)/.test(getComputedStyle(block).display)) block = block.parentElement;
  if (!block || block.closest(NAMED)) return false;
  if (block.textContent.trim() !== link.textContent.trim()) return false;
  return [...block.querySelectorAll(SEEN)].every((seen) => link.contains(seen));
}
