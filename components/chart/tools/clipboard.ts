/** Whether text could be put on the clipboard: a browser, or the page by its policy, may not allow it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
